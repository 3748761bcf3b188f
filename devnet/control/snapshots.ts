import type { Hex } from 'viem'
import { toHex } from 'viem'
import type { LedgerState } from '../ledger'
import type { KeeperSettings } from '../options'
import type { Parts } from '../parts'
import type { Services } from '../services'
import { still } from './still'

type Snapshot = {
  l1: Hex
  l2: Hex
  ledger: LedgerState
  keeper: KeeperSettings
  relaying: boolean
  validating: boolean
  heads: Heads
}

/** The newest block of each chain. */
export type Heads = { l1: number; l2: number }

/** Remembers and restores both chains together with everything that the services know. */
export class Snapshots {
  private readonly taken = new Map<Hex, Snapshot>()
  private count = 0

  constructor(
    private readonly parts: Parts,
    private readonly services: Services,
  ) {}

  take(): Promise<Hex> {
    return still(this.parts, async () => {
      const { chains, clock, ledger, keeper, sequencer } = this.parts
      const heads = { l1: await clock.head(), l2: sequencer.head }
      const [l1, l2] = await Promise.all([chains.l1.client.snapshot(), chains.l2.client.snapshot()])
      const id = toHex(++this.count)
      const { validating } = this.services
      const { relaying } = sequencer
      const known = { ledger: ledger.export(), keeper: keeper.current, relaying, validating }
      this.taken.set(id, { l1, l2, heads, ...known })
      return id
    })
  }

  /** The heads of the chains when a snapshot was taken; undefined when there is none of this id. */
  headsOf(id: Hex): Heads | undefined {
    return this.taken.get(id)?.heads
  }

  /** Goes back to a snapshot, which is used up by that together with all later ones. False when there is none of this id. */
  revert(id: Hex): Promise<boolean> {
    return still(this.parts, () => this.restore(id))
  }

  /** The same, for those who have made everything stand still. */
  async restore(id: Hex): Promise<boolean> {
    const snapshot = this.taken.get(id)
    if (!snapshot) return false
    for (const other of this.taken.keys()) if (Number(other) >= Number(id)) this.taken.delete(other)
    const { chains, clock, ledger, keeper, sequencer } = this.parts
    await chains.l2.anvil.rpc.request('anvil_dropAllTransactions')
    await Promise.all([
      chains.l1.client.revert({ id: snapshot.l1 }),
      chains.l2.client.revert({ id: snapshot.l2 }),
    ])
    ledger.restore(snapshot.ledger)
    await clock.keepBaseFee()
    sequencer.relaying = snapshot.relaying
    this.services.validating = snapshot.validating
    await keeper.set(snapshot.keeper)
    await sequencer.resume()
    this.services.refresh()
    return true
  }
}
