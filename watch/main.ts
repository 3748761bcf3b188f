// `npm run watch`: watches a bridge, tells what begins and what is over, and serves what it sees.
import { setTimeout as pause } from 'node:timers/promises'
import type { Transfer } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { openClients, openPair } from '@/lib/rpc/openPair'
import { Keeper } from './act/keeper'
import { readKey } from './act/readKey'
import { Follower } from './follow/follower'
import { line, reasonOf } from './line'
import { Running } from './running'
import { serve } from './serve/serve'
import { readSettings, type Settings } from './settings'
import { AlertQueue } from './tell/alertQueue'
import type { Alert } from './tell/alerts'
import { postAlert } from './tell/webhook'
import { type Look, Watcher } from './watcher'

/** The time that a webhook may take when the watcher looks only once, in milliseconds. */
const LAST_WORDS = 60_000

async function main(settings: Settings): Promise<void> {
  const { l1, l2, once, seconds, listen } = settings
  const pair = await openPair(settings.pair, { l1, l2 })
  if (pair.gateways === null)
    throw new Error(`The bridge is not deployed on ${settings.pair} yet: there is nothing to watch.`)
  const clients = openClients(pair)
  const queue = alertQueue(settings)
  const keeper = await openKeeper(settings, clients, pair)
  const running = new Running({ pair: settings.pair, every: seconds, clients, queue, keeper })
  if (listen !== null && !once) {
    await serve(listen, () => running.state())
    line({ event: 'serving', host: listen.host, port: listen.port })
  }
  const watcher = new Watcher(clients, pair, settings.roles)
  const follower = new Follower(clients, pair, settings.follow)
  let round: Promise<void> | null = null
  for (;;) {
    const look = await watcher.look()
    running.note(look)
    const alerts = [...look.alerts, ...(await newsOf(follower, look))]
    for (const { event, fact } of alerts) line({ event, ...fact })
    line({ event: 'looked', facts: look.facts.length })
    queue?.add(alerts)
    // A round may wait for an endpoint longer than there is between two looks, which go on meanwhile.
    round ??= act(keeper, look).finally(() => {
      round = null
    })
    if (once) {
      await round
      await Promise.race([queue?.empty(), pause(LAST_WORDS, undefined, { ref: false })])
      process.exit(look.facts.length > 0 ? 1 : 0)
    }
    await pause(seconds * 1_000)
  }
}

/** The news of the followed transfers. A transfer that cannot be read now is read with the next look. */
async function newsOf(follower: Follower, { reading }: Look): Promise<readonly Alert[]> {
  if (reading.transfers === null) return []
  try {
    return await follower.news(reading.transfers)
  } catch (error) {
    line({ event: 'follow-failed', reason: reasonOf(error) })
    return []
  }
}

/**
 * The keeper; null when it is switched on for nothing.
 * @throws Error with a sentence when it has no key
 */
async function openKeeper(settings: Settings, clients: Clients, pair: ChainPair): Promise<Keeper | null> {
  const { act: kinds, actFor, least, limits, really } = settings
  if (kinds.length === 0) return null
  const account = await readKey(settings.key)
  if (account === null)
    throw new Error(
      '--act needs a funded key: set WATCH_KEEPER_KEY, or WATCH_KEEPER_KEYSTORE. See docs/watching.md.',
    )
  const isFor = ({ from, to }: Transfer) => actFor === null || actFor.includes(from) || actFor.includes(to)
  line({ event: 'keeping', keeper: account.address, acts: kinds, really })
  return new Keeper(clients, pair, account, { scope: { kinds, least, isFor }, limits, really }, line)
}

/** Has the keeper act. Acts that fail now are done after the next look. */
async function act(keeper: Keeper | null, { reading }: Look): Promise<void> {
  if (keeper === null || reading.transfers === null) return
  try {
    await keeper.round(reading.transfers)
  } catch (error) {
    line({ event: 'keeper-waits', reason: reasonOf(error) })
  }
}

/** Null when there is nobody to be told but the lines. */
function alertQueue({ webhook, shape, pair }: Settings): AlertQueue | null {
  if (webhook === undefined) return null
  return new AlertQueue({
    post: (alert) => postAlert({ url: webhook, shape, pair }, alert),
    now: Date.now,
    wait: (milliseconds) => pause(milliseconds),
    line,
  })
}

// In a container it is the first process, which no signal ends that it does not handle. Nothing has to be saved.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0))

// The Arbitrum SDK asks some questions that nobody waits for any more when others have failed. Their failure is no
// reason to end: the act has failed as well, and is done again.
process.on('unhandledRejection', (error) =>
  line({ event: 'left-alone', reason: reasonOf(error).slice(0, 200) }),
)

try {
  await main(readSettings(process.argv.slice(2), process.env))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(2)
}
