// `npm run build:watch -- FILE`: the watcher as one file that Node runs without anything else beside it.
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { root } from './setup/root.ts'

const [file = '.cache/watch.mjs', ...rest] = process.argv.slice(2)
if (rest.length > 0 || file.startsWith('-')) {
  process.stderr.write('Usage: npm run build:watch -- [FILE]\n')
  process.exit(2)
}

await build({
  absWorkingDir: root,
  entryPoints: ['watch/main.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  outfile: resolve(root, file),
  legalComments: 'eof',
  // Some packages are CommonJS, and ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)",
  },
  logLevel: 'warning',
})
process.stdout.write(`${resolve(root, file)}\n`)
