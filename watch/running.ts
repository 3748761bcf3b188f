import type { Side } from '@/lib/chains/pair'
import { readerOf } from '@/lib/rpc/chainTransport'
import type { Clients } from '@/lib/rpc/clients'
import { endpointState } from '@/lib/rpc/endpointState'
import type { Keeper } from './act/keeper'
import type { Fact } from './facts/fact'
import type { LastReading, WatchState } from './serve/watchState'
import type { AlertQueue } from './tell/alertQueue'
import type { Look } from './watcher'

type Parts = {
  pair: string
  every: number
  clients: Clients
  queue: AlertQueue | null
  keeper: Keeper | null
}

/** The state of the running watcher, kept for whoever asks. */
export class Running {
  private readonly startedAt = Date.now()
  private readonly looks = { good: 0, failed: 0 }
  private lastLook: number | null = null
  private lastGoodLook: number | null = null
  private reading: LastReading = NOTHING_READ
  private facts: readonly Fact[] = []

  constructor(private readonly parts: Parts) {}

  note({ reading, facts }: Look): void {
    this.lastLook = Date.now()
    this.facts = facts
    this.reading = newestOf(reading, this.reading)
    // Both chains were read, whatever else could not be.
    const isGood = reading.reserves !== null && reading.gateways !== null
    if (isGood) this.lastGoodLook = this.lastLook
    this.looks[isGood ? 'good' : 'failed'] += 1
  }

  state(): WatchState {
    const { pair, every, clients, queue, keeper } = this.parts
    const endpoints = (side: Side) => readerOf(clients[side]).endpoints.map(endpointState)
    const { sent, failed, givenUp } = queue?.counts ?? { sent: 0, failed: 0, givenUp: 0 }
    return {
      pair,
      every,
      startedAt: this.startedAt,
      looks: this.looks,
      lastLook: this.lastLook,
      lastGoodLook: this.lastGoodLook,
      reading: this.reading,
      facts: this.facts,
      endpoints: { l1: endpoints('l1'), l2: endpoints('l2') },
      alerts: { sent, failed, givenUp, waiting: queue?.length ?? 0 },
      keeper: keeper && { spentToday: keeper.spentToday(Date.now() / 1_000), balances: keeper.balances },
    }
  }
}

export const NOTHING_READ: LastReading = {
  reserves: null,
  gateways: null,
  arbitrum: null,
  routers: null,
  assertions: null,
  transfers: null,
  endpoints: null,
}

function newestOf(now: LastReading, before: LastReading): LastReading {
  return {
    reserves: now.reserves ?? before.reserves,
    gateways: now.gateways ?? before.gateways,
    arbitrum: now.arbitrum ?? before.arbitrum,
    routers: now.routers ?? before.routers,
    assertions: now.assertions ?? before.assertions,
    transfers: now.transfers ?? before.transfers,
    endpoints: now.endpoints ?? before.endpoints,
  }
}
