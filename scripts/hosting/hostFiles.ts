import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { apacheAccess } from './formats/apache.ts'
import { caddySnippet } from './formats/caddy.ts'
import { netlifyHeaders, notFoundRules } from './formats/netlify.ts'
import { nginxInclude } from './formats/nginx.ts'
import { vercelConfig } from './formats/vercel.ts'
import { type HostHeader, languageFolders } from './hostHeaders.ts'

/** The table of headers as data, for other hosts and for `npm run verify-release`. */
export const HEADERS_FILE = 'headers.json'

/** The files of a release that tell a host how to serve it, by name. Hosts that read one may keep it to themselves. */
export function hostFiles(headers: readonly HostHeader[]): ReadonlyMap<string, string> {
  const folders = languageFolders()
  return new Map([
    ['.htaccess', apacheAccess(headers, folders)],
    ['Caddyfile', caddySnippet(headers, folders)],
    ['_headers', netlifyHeaders(headers)],
    ['_redirects', notFoundRules(folders)],
    ['nginx.conf', nginxInclude(headers, folders)],
    ['vercel.json', vercelConfig(headers)],
    [HEADERS_FILE, `${JSON.stringify(headers, null, 2)}\n`],
  ])
}

/** Names of the files that a site need not hand out. */
export const isForHost = (file: string): boolean => file !== HEADERS_FILE && names.has(file)

const names = new Set(hostFiles([]).keys())

/** Writes them to the root of a site. */
export function writeHostFiles(dir: string, headers: readonly HostHeader[]): void {
  for (const [name, text] of hostFiles(headers)) writeFileSync(join(dir, name), text)
}
