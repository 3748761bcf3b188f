import { defineConfig } from '@playwright/test'

/** Run by `npm run rehearse`, which has put everything up and finds a browser (`CHROMIUM_PATH`). */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/rehearsal',
  workers: 1,
  forbidOnly: true,
  // Both chains pass two weeks of blocks on the way: minutes, and many more of them on a busy machine.
  timeout: 3_600_000,
  expect: { timeout: 60_000 },
  reporter: [['json']],
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
