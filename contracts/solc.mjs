#!/usr/bin/env node
// The compiler for forge: npm's solc (WebAssembly) behind the two things that forge asks of a native solc,
// `--version` and `--standard-json` from stdin. Nothing is downloaded, so the build works offline.
import { readFileSync, writeSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

if (process.argv.includes('--version')) {
  // Read from package.json: loading the compiler only to learn its version costs most of a second.
  const { version } = require('solc/package.json')
  process.stdout.write(`solc, the solidity compiler\nVersion: ${version}+commit.00000000.Emscripten.clang\n`)
} else if (process.argv.includes('--standard-json')) {
  const solc = require('solc')
  write(solc.compile(readFileSync(0, 'utf8')))
} else {
  process.stderr.write('solc.mjs answers --version and --standard-json only.\n')
  process.exit(1)
}

/** Writes all of it: a pipe may take less than it is given, or refuse for a moment. */
function write(text) {
  const bytes = Buffer.from(text, 'utf8')
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at)
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error
    }
  }
}
