// `npm run watch`: watches a bridge's reserves, pauses, owners and Arbitrum's contracts, and tells what begins and what is over.
import { setTimeout as pause } from 'node:timers/promises'
import { openClients, openPair } from '@/lib/rpc/openPair'
import { type Alert, webhookBody } from './alerts'
import { readSettings, type Settings } from './settings'
import { Watcher } from './watcher'

/** In milliseconds. */
const WEBHOOK_TIMEOUT = 10_000

async function main(settings: Settings): Promise<void> {
  const { l1, l2, once, seconds } = settings
  const pair = await openPair(settings.pair, { l1, l2 })
  const watcher = new Watcher(openClients(pair), pair)
  for (;;) {
    const { facts, alerts } = await watcher.look()
    for (const { event, fact } of alerts) line({ event, ...fact })
    line({ event: 'looked', facts: facts.length })
    await Promise.all(alerts.map((alert) => tell(settings, alert)))
    if (once) {
      process.exitCode = facts.length > 0 ? 1 : 0
      return
    }
    await pause(seconds * 1_000)
  }
}

/** A webhook that fails is said; the alert is in the lines all the same. */
async function tell({ webhook, shape, pair }: Settings, alert: Alert): Promise<void> {
  if (webhook === undefined) return
  try {
    const answer = await fetch(webhook, {
      method: 'POST',
      headers: { 'content-type': shape === 'ntfy' ? 'text/plain' : 'application/json' },
      body: webhookBody(shape, pair, alert),
      signal: AbortSignal.timeout(WEBHOOK_TIMEOUT),
    })
    if (!answer.ok) line({ event: 'webhook-failed', reason: `it answers ${answer.status}` })
  } catch (error) {
    line({ event: 'webhook-failed', reason: error instanceof Error ? error.message : String(error) })
  }
}

function line(fields: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...fields })}\n`)
}

try {
  await main(readSettings(process.argv.slice(2), process.env))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
