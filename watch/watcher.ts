import type { Address } from 'viem'
import type { ChainPair, Side } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import type { Fact } from './facts/fact'
import { factsOf } from './facts/factsOf'
import type { ExpectedRoles } from './facts/gatewayFacts'
import { type Streaks, sustained } from './facts/sustained'
import { reasonOf } from './line'
import type { Checkpoint } from './look/memory'
import { type GatewaysReading, type Part, parts, type Reading } from './look/reading'
import { readLook } from './look/readLook'
import { type Alert, alertsBetween } from './tell/alerts'

export type Look = { reading: Reading; facts: readonly Fact[]; alerts: readonly Alert[] }

/** The expected governance of the gateways; a role without a name is expected to stay as it was at the first look. */
export type NamedRoles = Record<Side, { owner?: Address | undefined; pauser?: Address | undefined }>

/** The number of looks in a row after which a fault of an endpoint counts. */
const ENDPOINT_LOOKS = 3

/** Looks at both chains again and again, and says what has begun and what is over since the last look. */
export class Watcher {
  private kept: readonly Checkpoint[] = []
  private told: readonly Fact[] = []
  private byPart: Partial<Record<Part, readonly Fact[]>> = {}
  private streaks: Streaks = new Map()
  private roles: ExpectedRoles | null = null
  private outboxes: readonly Address[] | null = null

  constructor(
    private readonly clients: Clients,
    private readonly pair: ChainPair,
    private readonly named: NamedRoles = { l1: {}, l2: {} },
  ) {}

  /** One look. While a part of it cannot be read that is a fact as well, and what was true of that part before stays so. */
  async look(): Promise<Look> {
    const { reading, kept } = await readLook(this.clients, this.pair, this.kept)
    this.kept = kept
    this.noteFirst(reading)
    const found = factsOf(reading, {
      roles: this.roles,
      outboxes: this.outboxes,
      now: Date.now() / 1_000,
      isLocal: this.pair.isLocal,
    })
    for (const part of parts) this.byPart[part] = this.factsOfPart(part, found[part])
    const facts = [...parts.flatMap((part) => this.byPart[part] ?? []), ...unreadable(reading)]
    const alerts = alertsBetween(this.told, facts)
    this.told = facts
    return { reading, facts, alerts }
  }

  private factsOfPart(part: Part, found: readonly Fact[] | null): readonly Fact[] {
    if (found === null) return this.byPart[part] ?? []
    if (part !== 'endpoints') return found
    const { facts, streaks } = sustained(found, this.streaks, ENDPOINT_LOOKS)
    this.streaks = streaks
    return facts
  }

  private noteFirst({ gateways, arbitrum }: Reading): void {
    this.roles ??= gateways && expectedRoles(gateways, this.named)
    this.outboxes ??= arbitrum?.outboxes ?? null
  }
}

function expectedRoles({ l1, l2 }: GatewaysReading, named: NamedRoles): ExpectedRoles {
  return {
    l1: { owner: named.l1.owner ?? l1.owner, pauser: named.l1.pauser ?? l1.pauser },
    l2: { owner: named.l2.owner ?? l2.owner, pauser: named.l2.pauser ?? l2.pauser },
  }
}

function unreadable({ errors }: Reading): readonly Fact[] {
  const [first] = errors
  if (first === undefined) return []
  const what =
    errors.length === parts.length
      ? 'Nothing can be read'
      : `Not everything can be read (${errors.map(({ part }) => part).join(', ')})`
  return [{ id: 'unreadable', severity: 'warning', sentence: `${what}. ${reasonOf(first.error)}` }]
}
