import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import journeys from './playwright.config'

/**
 * The specs that were seen to hold in Firefox, too: pages, addresses, themes, and hydration that leaves the page in
 * place. More may be named on trial.
 */
const CORE = /samePage\.spec\.ts$/

/**
 * The core of the journeys in Firefox as its makers release it (`FIREFOX_PATH`): `npm run e2e -- --firefox`. No build of
 * Playwright's own is needed.
 */
export default defineConfig({
  ...journeys,
  testMatch: CORE,
  outputDir: '../test-results/firefox',
  use: {
    ...journeys.use,
    browserName: 'firefox',
    channel: 'moz-firefox',
    contextOptions: {},
    launchOptions: { executablePath: fileURLToPath(new URL('./firefox/launch.mjs', import.meta.url)) },
  },
})
