import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The URL paths of the exported pages of a build, in all its languages: `/`, `/de/`, `/stake/`, … */
export const pagesIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true })
    .map((file) => `/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('/index.html') && !/\/(404|_[^/]*)\//.test(file))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort()

/**
 * A copy of a build with the compressed self of each text beside it, for a server that hands out such: every static host
 * compresses. With gzip, which all of them have; brotli would be smaller by a sixth.
 * @returns its folder, and a function that removes it
 */
export function compressedCopy(dir: string): { dir: string; remove: () => void } {
  const copy = mkdtempSync(join(tmpdir(), 'compressed-site-'))
  cpSync(dir, copy, { recursive: true })
  const texts = readdirSync(copy, { recursive: true })
    .map((file) => join(copy, String(file)))
    .filter((file) => /\.(html|js|css|svg|txt|json)$/.test(file))
  for (const file of texts) writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)))
  return { dir: copy, remove: () => rmSync(copy, { recursive: true, force: true }) }
}
