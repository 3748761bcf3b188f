import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { writeHostFiles } from './hostFiles.ts'
import { hostHeaders } from './hostHeaders.ts'
import { writeManifest } from './releaseFiles.ts'

/** For tests: a small release in a folder of its own, with the files of a host and its manifest. */
export function aRelease(more: Readonly<Record<string, string>> = {}): string {
  const dir = mkdtempSync(join(tmpdir(), 'a-release-'))
  const files = {
    'index.html': '<!doctype html><title>Bridge</title>',
    'stake/index.html': '<!doctype html><title>Stake</title>',
    'de/index.html': '<!doctype html><title>Brücke</title>',
    'manifest.json': '{}',
    '_next/static/chunks/one.js': 'one()',
    'de/_next/static/chunks/eins.js': 'eins()',
    ...more,
  }
  for (const [file, text] of Object.entries(files)) writeIn(dir, file, text)
  writeHostFiles(dir, hostHeaders())
  writeManifest(dir)
  return dir
}

export function writeIn(dir: string, file: string, text: string): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true })
  writeFileSync(join(dir, file), text)
}
