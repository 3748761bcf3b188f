import type { Side } from '@/lib/chains/pair'
import { readerOf } from '@/lib/rpc/chainTransport'
import type { Clients } from '@/lib/rpc/clients'
import { endpointState } from '@/lib/rpc/endpointState'
import type { Fact } from './facts/fact'
import type { Reading } from './facts/factsOf'
import type { WatchState } from './serve/watchState'
import type { AlertQueue } from './tell/alertQueue'
import type { Look } from './watcher'

type Parts = { pair: string; every: number; clients: Clients; queue: AlertQueue | null }

/** What is known of the running watcher, kept for whoever asks. */
export class Running {
  private readonly startedAt = Date.now()
  private readonly looks = { good: 0, failed: 0 }
  private lastLook: number | null = null
  private lastGoodLook: number | null = null
  private reading: Reading | null = null
  private facts: readonly Fact[] = []

  constructor(private readonly parts: Parts) {}

  note({ reading, facts }: Look): void {
    this.lastLook = Date.now()
    this.facts = facts
    if (reading === null) {
      this.looks.failed += 1
      return
    }
    this.looks.good += 1
    this.lastGoodLook = this.lastLook
    this.reading = reading
  }

  state(): WatchState {
    const { pair, every, clients, queue } = this.parts
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
    }
  }
}
