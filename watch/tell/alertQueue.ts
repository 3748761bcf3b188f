import { reasonOf } from '../line'
import type { Alert } from './alerts'

/** In milliseconds. */
const FIRST_DELAY = 5_000
const LONGEST_DELAY = 300_000
/** An alert that could not be posted for so long is given up. */
const MOST_PATIENCE = 3_600_000
/** More than these do not wait: the oldest are given up. */
const MOST_WAITING = 500

/** The queue's access to the world. `wait` takes milliseconds. */
export type QueueWorld = {
  post(alert: Alert): Promise<void>
  now(): number
  wait(milliseconds: number): Promise<void>
  line(fields: Readonly<Record<string, unknown>>): void
}

type Waiting = { alert: Alert; since: number }

/**
 * Posts alerts one after the other, in their order, each until it was taken once. While a webhook does not answer they wait, and it
 * is tried again ever later, for an hour. Kept in memory: after a restart the watcher tells again of what is still so.
 */
export class AlertQueue {
  readonly counts = { sent: 0, failed: 0, givenUp: 0 }
  private readonly waiting: Waiting[] = []
  private running: Promise<void> | null = null

  constructor(private readonly world: QueueWorld) {}

  get length(): number {
    return this.waiting.length
  }

  add(alerts: readonly Alert[]): void {
    this.waiting.push(...alerts.map((alert) => ({ alert, since: this.world.now() })))
    for (const { alert } of this.waiting.splice(0, this.waiting.length - MOST_WAITING)) this.giveUp(alert)
    this.running ??= this.run().finally(() => {
      this.running = null
    })
  }

  /** Until nothing waits any more. */
  async empty(): Promise<void> {
    await this.running
  }

  private async run(): Promise<void> {
    let attempts = 0
    for (let next = this.waiting[0]; next !== undefined; next = this.waiting[0]) {
      try {
        await this.world.post(next.alert)
        this.counts.sent += 1
        attempts = 0
        this.remove(next)
      } catch (error) {
        this.counts.failed += 1
        attempts += 1
        const { id } = next.alert.fact
        this.world.line({ event: 'webhook-failed', id, attempts, reason: reasonOf(error) })
        if (this.world.now() - next.since >= MOST_PATIENCE) {
          this.remove(next)
          this.giveUp(next.alert)
        } else await this.world.wait(Math.min(FIRST_DELAY * 2 ** (attempts - 1), LONGEST_DELAY))
      }
    }
  }

  /** It may have been given up meanwhile. */
  private remove(posted: Waiting): void {
    if (this.waiting[0] === posted) this.waiting.shift()
  }

  private giveUp({ event, fact }: Alert): void {
    this.counts.givenUp += 1
    this.world.line({ event: 'webhook-gave-up', id: fact.id, of: event })
  }
}
