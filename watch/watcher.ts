import { type KnownReserves, NOTHING_KNOWN } from '@/lib/actions/read/readReserves'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { type Alert, alertsBetween } from './alerts'
import { type Fact, factsOf } from './facts'
import { read } from './read'

/** Looks at both chains again and again, and says what has begun and what is over since the last look. */
export class Watcher {
  private known: KnownReserves = NOTHING_KNOWN
  private facts: readonly Fact[] = []

  constructor(
    private readonly clients: Clients,
    private readonly pair: ChainPair,
  ) {}

  /** One look. While the chains cannot be read that is a fact as well, and what was true before stays so. */
  async look(): Promise<{ facts: readonly Fact[]; alerts: readonly Alert[] }> {
    const now = await this.read().catch((error: unknown) => [
      ...this.facts.filter(({ id }) => id !== UNREADABLE),
      unreadable(error),
    ])
    const alerts = alertsBetween(this.facts, now)
    this.facts = now
    return { facts: now, alerts }
  }

  private async read(): Promise<readonly Fact[]> {
    const { reading, known } = await read(this.clients, this.pair, this.known)
    this.known = known
    return factsOf(reading)
  }
}

const UNREADABLE = 'unreadable'

function unreadable(error: unknown): Fact {
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error)
  return { id: UNREADABLE, severity: 'warning', sentence: `The chains cannot be read. ${reason}` }
}
