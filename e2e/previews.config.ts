import { defineConfig } from '@playwright/test'
import journeys from './playwright.config'

/** The previews, with the browser of the journeys and without their chains. Run by `npm test -- previews`. */
export default defineConfig({
  ...journeys,
  testDir: './previews',
  outputDir: '../test-results/previews',
  globalSetup: './previews/serve.ts',
  reporter: 'list',
  timeout: 60_000,
})
