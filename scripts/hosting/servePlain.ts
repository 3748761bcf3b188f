import { createReadStream, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { type Handler, type ServedSite, serveRequests } from '../serve.ts'
import { type HostHeader, headersFor } from './hostHeaders.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * Serves a folder as the least of hosts does: the file of a path, or the `index.html` of its folder, else 404. It knows no
 * routes and no languages, and rewrites nothing.
 * @param headers a host's table; none are sent without one
 */
export function servePlain(dir: string, headers: readonly HostHeader[] = []): Promise<ServedSite> {
  return serveRequests(plainly(dir, headers), { port: 0 })
}

/** The answers of `servePlain`. */
export function plainly(dir: string, headers: readonly HostHeader[] = []): Handler {
  return (request: IncomingMessage, response: ServerResponse) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
    for (const { name, value } of headersFor(path, headers)) response.setHeader(name, value)
    const file = fileOf(dir, path)
    if (file === undefined) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('None.')
    const type = types[extname(file)] ?? 'application/octet-stream'
    createReadStream(file).pipe(response.writeHead(200, { 'content-type': type }))
  }
}

function fileOf(dir: string, path: string): string | undefined {
  const file = join(dir, normalize(path), path.endsWith('/') ? 'index.html' : '')
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined
}
