import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

/**
 * Serves a built site on loopback. With `devnetUrl`, `/devnet.json` answers what the local Arbitrum says of itself, so
 * that one build works with any ports and addresses.
 * @returns the server's URL and how to close it
 */
export async function serveSite({ dir, port, devnetUrl }) {
  const notFound = (_, response) => sendFile(response, join(dir, '404.html'))
  const files = sirv(dir, { etag: true, dev: false, onNoMatch: notFound })
  const server = createServer((request, response) => {
    if (devnetUrl && request.url?.split('?')[0] === '/devnet.json') return sendDevnetInfo(devnetUrl, response)
    files(request, response)
  })
  await new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is in use: choose another for the page with --port.`)
          : error,
      ),
    )
    server.listen(port, '127.0.0.1', resolve)
  })
  const url = `http://localhost:${server.address().port}`
  const close = () => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  }
  return { url, close }
}

async function sendDevnetInfo(devnetUrl, response) {
  try {
    const answer = await fetch(devnetUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'devnet_info', params: [] }),
      signal: AbortSignal.timeout(5_000),
    })
    const { result } = await answer.json()
    if (!result) throw new Error('no result')
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    response.end(JSON.stringify(result))
  } catch {
    response.writeHead(503, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    response.end(JSON.stringify({ error: 'The local Arbitrum does not answer.' }))
  }
}

async function sendFile(response, path) {
  const { readFile } = await import('node:fs/promises')
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
  response.end(await readFile(path).catch(() => 'Not found'))
}
