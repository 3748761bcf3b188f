import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import * as v from 'valibot'
import { freePort } from '@/devnet/freePort'

const lineSchema = v.object({
  event: v.string(),
  id: v.optional(v.string()),
  sentence: v.optional(v.string()),
  reason: v.optional(v.string()),
})
const alertSchema = v.object({ event: v.string(), id: v.string() })

/** An alert out of order: a fact that began twice, or ended without a beginning, in the life of one process. */
export type Disorder = { life: number; event: string; id: string }

/** Takes the watcher's alerts, refuses some, and checks that each life of the watcher tells each beginning and each end once. */
export class Webhook {
  readonly disorder: Disorder[] = []
  readonly counts: Record<string, number> = {}
  refused = 0
  private readonly now = new Map<string, string>()

  private constructor(
    private readonly server: Server,
    readonly port: number,
    private readonly refuses: () => boolean,
  ) {}

  static async open(refuses: () => boolean): Promise<Webhook> {
    const port = await freePort()
    const server = createServer()
    const webhook = new Webhook(server, port, refuses)
    server.on('request', async (request, response) => {
      const body = await text(request)
      if (webhook.refuses()) {
        webhook.refused += 1
        response.writeHead(503).end()
        return
      }
      webhook.take(Number(request.url?.slice(1)), body)
      response.end()
    })
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return webhook
  }

  close(): void {
    this.server.close()
  }

  private take(life: number, body: string): void {
    const { event, id } = v.parse(alertSchema, JSON.parse(body))
    this.counts[event] = (this.counts[event] ?? 0) + 1
    const key = `${life} ${id}`
    const before = this.now.get(key)
    const fits =
      event === 'followed'
        ? before === undefined
        : event === 'begun'
          ? before !== 'begun'
          : before === 'begun'
    if (!fits) this.disorder.push({ life, event, id })
    this.now.set(key, event)
  }
}

/** The watcher as a process that can be killed and started again. */
export class Watched {
  lives = 0
  readonly events: Record<string, number> = {}
  /** The reasons that something could not be read or done, with the count of each. */
  readonly reasons: Record<string, number> = {}
  private child: ChildProcess | null = null
  private port = 0

  constructor(
    private readonly file: string,
    private readonly args: readonly string[],
    private readonly env: Readonly<Record<string, string>>,
    private readonly webhook: Webhook,
  ) {}

  async start(): Promise<void> {
    this.lives += 1
    this.port = await freePort()
    const env = {
      ...process.env,
      ...this.env,
      WATCH_WEBHOOK: `http://127.0.0.1:${this.webhook.port}/${this.lives}`,
    }
    const args = [this.file, ...this.args, '--listen', String(this.port)]
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
    this.child = child
    createInterface(child.stdout).on('line', (line) => {
      const { event, id, sentence, reason } = v.parse(lineSchema, JSON.parse(line))
      this.events[event] = (this.events[event] ?? 0) + 1
      const why = reason ?? (id === 'unreadable' ? sentence : undefined)
      if (why !== undefined) this.reasons[`${event}: ${why}`] = (this.reasons[`${event}: ${why}`] ?? 0) + 1
    })
  }

  async kill(): Promise<void> {
    const { child } = this
    if (child === null || child.exitCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }

  /** A figure that it serves, the sum over its labels; null while it serves none. */
  async figure(name: string): Promise<number | null> {
    try {
      const answer = await fetch(`http://127.0.0.1:${this.port}/metrics`)
      const lines = (await answer.text()).split('\n').filter((line) => /^\w+/.exec(line)?.[0] === name)
      if (lines.length === 0) return null
      return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
    } catch {
      return null
    }
  }
}
