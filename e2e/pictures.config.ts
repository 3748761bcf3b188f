import { defineConfig } from '@playwright/test'
import journeys from './playwright.config'

/** The pictures of the README, taken on a journey. Run by `npm run pictures`. */
export default defineConfig({
  ...journeys,
  testDir: './pictures',
  outputDir: '../test-results/pictures',
  workers: 1,
  retries: 0,
  reporter: 'list',
  use: { ...journeys.use, viewport: { width: 1120, height: 760 }, colorScheme: 'light' },
})
