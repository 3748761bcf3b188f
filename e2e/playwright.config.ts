import { defineConfig } from '@playwright/test'
import { PLAIN_HOST } from './fixtures/plainHost'

/**
 * Run by `npm test`, which builds the site first and finds a browser (`CHROMIUM_PATH`). `npm run e2e -- --specs` names another
 * folder of flows, anywhere (`E2E_SPECS`).
 */
export default defineConfig({
  testDir: process.env.E2E_SPECS || './specs',
  outputDir: '../test-results',
  globalSetup: './fixtures/basePair.ts',
  // Each has chains of its own. More of them on two cores make waits for a page longer than the tests allow.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Further tries on a fresh fork tell a slow machine from a fault; one that was needed is reported as flaky.
  retries: 2,
  // A journey looks at each of its states with axe, in both themes and at two widths: minutes on a slow machine.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['./fixtures/timesReporter.ts'], ['./fixtures/hostsReporter.ts']],
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 900 },
    // A recording of each try would take as long again as the tries themselves.
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    // Two cores draw for two browsers: what moves by itself is drawn only where a test looks at movement.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // A name that browsers do not take for this machine's own: what comes from there is no secure context.
        `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`,
      ],
    },
  },
})
