import { type KnownReserves, NOTHING_KNOWN } from '@/lib/actions/read/readReserves'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import type { Fact } from './facts/fact'
import { factsOf, type Reading } from './facts/factsOf'
import { reasonOf } from './line'
import { readLook } from './look/readLook'
import { type Alert, alertsBetween } from './tell/alerts'

/** What one look gave. `reading` is null when the chains could not be read: then what was true before stays so. */
export type Look = { reading: Reading | null; facts: readonly Fact[]; alerts: readonly Alert[] }

/** Looks at both chains again and again, and says what has begun and what is over since the last look. */
export class Watcher {
  private known: KnownReserves = NOTHING_KNOWN
  private facts: readonly Fact[] = []

  constructor(
    private readonly clients: Clients,
    private readonly pair: ChainPair,
  ) {}

  /** One look. While the chains cannot be read that is a fact as well. */
  async look(): Promise<Look> {
    let reading: Reading | null = null
    let facts: readonly Fact[]
    try {
      reading = await this.read()
      facts = factsOf(reading)
    } catch (error) {
      facts = [...this.facts.filter(({ id }) => id !== UNREADABLE), unreadable(error)]
    }
    const alerts = alertsBetween(this.facts, facts)
    this.facts = facts
    return { reading, facts, alerts }
  }

  private async read(): Promise<Reading> {
    const { reading, known } = await readLook(this.clients, this.pair, this.known)
    this.known = known
    return reading
  }
}

const UNREADABLE = 'unreadable'

function unreadable(error: unknown): Fact {
  return { id: UNREADABLE, severity: 'warning', sentence: `The chains cannot be read. ${reasonOf(error)}` }
}
