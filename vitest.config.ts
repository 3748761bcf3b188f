import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'
import { RetriedReporter } from './scripts/checks/retried.ts'

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') }
const needsDevnet = '**/*.devnet.test.ts'
const elsewhere = [...configDefaults.exclude, 'e2e/**', 'contracts/**', '.next/**', 'out/**']

export default defineConfig({
  // TypeScript first: a file may have a script of the same name beside it.
  resolve: { alias, extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  test: {
    reporters: ['default', new RetriedReporter()],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, needsDevnet],
          // A busy machine is slow to load what a test imports; none of them waits for anything.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'devnet',
          include: [needsDevnet],
          exclude: elsewhere,
          // Each file starts a local Arbitrum of its own; one at a time is faster than several on few cores.
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // A second try tells a slow machine from a fault, and it is named: see the reporter.
          retry: 1,
        },
      },
    ],
  },
})
