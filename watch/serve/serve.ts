import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { EXPOSITION_TYPE, exposition } from './exposition'
import { healthOf } from './health'
import { metricsOf } from './metrics'
import type { WatchState } from './watchState'

export type Address = { host: string; port: number }

/**
 * Serves /metrics and /health.
 * @param state asked for each request
 * @throws Error with a sentence when the address cannot be used
 */
export async function serve({ host, port }: Address, state: () => WatchState): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://watch').pathname
    const answer = answerTo(request.method, path, state())
    response.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body)
  })
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(
      `WATCH_LISTEN: nothing can be served at ${host}:${port} (${reason}). Name another address.`,
    )
  }
  return server
}

function answerTo(method: string | undefined, path: string, state: WatchState) {
  const text = (status: number, body: string) => ({
    status,
    type: 'text/plain; charset=utf-8',
    body: `${body}\n`,
  })
  if (method !== 'GET' && method !== 'HEAD') return text(405, 'Only GET is answered.')
  switch (path) {
    case '/metrics':
      return { status: 200, type: EXPOSITION_TYPE, body: exposition(metricsOf(state, Date.now())) }
    case '/health': {
      const health = healthOf(state, Date.now())
      return { status: health.ok ? 200 : 503, type: 'application/json', body: `${JSON.stringify(health)}\n` }
    }
    default:
      return text(404, 'There is /metrics, and /health.')
  }
}
