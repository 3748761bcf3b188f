import type { Address } from 'viem'
import type { PrivateKeyAccount } from 'viem/accounts'
import type { ChainClient } from '../chain/client'
import { Sender } from '../chain/sender'
import type { Ledger } from '../ledger'
import { rollupAbi } from '../nitro/abi'
import type { RollupContracts } from '../rollup/deployRollup'
import { Exclusive } from '../rpc/exclusive'
import {
  type Assertion,
  confirmAssertion,
  confirmableFrom,
  positionOf,
  postAssertion,
  readAssertions,
} from './assertions'
import { postBatch } from './batchPoster'
import { noteForcedBatches } from './forcedBatches'

type Chains = {
  l1: ChainClient
  l2: ChainClient
  /** L2's newest block. */
  l2Head(): number
}

/** Posts batches and assertions to L1 and confirms assertions whose time has come. */
export class Validator {
  private readonly turn = new Exclusive()
  private readonly fromBlock: number

  constructor(
    private readonly chains: Chains,
    private readonly contracts: RollupContracts,
    private readonly accounts: { validator: PrivateKeyAccount; batchPoster: PrivateKeyAccount },
    private readonly ledger: Ledger,
    deployBlock: number,
  ) {
    this.fromBlock = deployBlock
  }

  /** Lets the validator do nothing else meanwhile. */
  pausedFor<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.turn.run(work)
  }

  /**
   * Asserts until an assertion covers every message that has left L2. An assertion covers exactly the batches that had been
   * posted when its predecessor was, so it takes two when something new has to be covered.
   */
  assertPending(): Promise<void> {
    return this.turn.run(async () => {
      const target = this.ledger.sends.last?.block
      if (target === undefined) return
      const { validator } = this.accounts
      const sender = await Sender.open(this.chains.l1, validator)
      await noteForcedBatches(this.chains.l1, this.contracts.sequencerInbox, this.ledger)
      for (;;) {
        const latest = await this.latest()
        if (this.lastBlockOf(positionOf(latest)) >= target) return
        while (
          this.ledger.batches.length < latest.nextPosition ||
          this.lastBlockOf(this.ledger.batches.length) < target
        ) {
          await this.postBatch()
        }
        await postAssertion(
          this.chains.l1,
          sender,
          this.contracts,
          latest,
          await this.stateAfter(latest.nextPosition),
        )
      }
    })
  }

  /** Posts a batch that holds an L2 block, unless one does already. */
  postBatchWith(l2Block: number): Promise<void> {
    return this.turn.run(async () => {
      await noteForcedBatches(this.chains.l1, this.contracts.sequencerInbox, this.ledger)
      if (this.lastBlockOf(this.ledger.batches.length) < l2Block) await this.postBatch()
    })
  }

  /** Confirms what can be confirmed in L1's next block; says how many assertions that was. */
  confirmDue(): Promise<number> {
    return this.turn.run(async () => {
      const assertions = await this.assertions()
      let sender: Sender | undefined
      for (let confirmed = 0; ; confirmed++) {
        const next = await this.nextToConfirm(assertions)
        const l1Next = Number(await this.chains.l1.getBlockNumber()) + 1
        if (!next || l1Next < confirmableFrom(next.parent, next.assertion)) return confirmed
        sender ??= await Sender.open(this.chains.l1, this.accounts.validator)
        await confirmAssertion(sender, this.contracts.rollup, next.parent, next.assertion)
      }
    })
  }

  /** The first L1 block in which something can be confirmed; undefined when nothing waits. */
  async nextDeadline(): Promise<number | undefined> {
    const next = await this.nextToConfirm(await this.assertions())
    return next && confirmableFrom(next.parent, next.assertion)
  }

  /** What there is to do: how many messages an assertion covers already, and when the next one can be confirmed. */
  outlook(): Promise<{ coveredSends: number; deadline: number | undefined }> {
    return this.turn.run(async () => {
      const covered = this.lastBlockOf(positionOf(await this.latest()))
      return { coveredSends: this.ledger.sends.countAt(covered), deadline: await this.nextDeadline() }
    })
  }

  private assertions(): Promise<Assertion[]> {
    return readAssertions(this.chains.l1, this.contracts.rollup, this.fromBlock)
  }

  private async latest(): Promise<Assertion> {
    const latest = (await this.assertions()).at(-1)
    if (!latest) throw new Error('The rollup has no assertion, not even its first.')
    return latest
  }

  private async nextToConfirm(assertions: readonly Assertion[]) {
    const confirmed = await this.chains.l1.readContract({
      address: this.contracts.rollup,
      abi: rollupAbi,
      functionName: 'latestConfirmed',
    })
    const parent = assertions.find(({ hash }) => hash === confirmed)
    const assertion = assertions.find((candidate) => candidate.parent === confirmed)
    return parent && assertion && { parent, assertion }
  }

  /** The last L2 block within the first `position` batches. */
  private lastBlockOf(position: number): number {
    return this.ledger.batches[position - 1]?.lastL2Block ?? -1
  }

  private async postBatch(): Promise<void> {
    const inbox: Address = this.contracts.sequencerInbox
    await postBatch(this.chains.l1, this.accounts.batchPoster, inbox, this.ledger, this.chains.l2Head())
  }

  private async stateAfter(position: number) {
    const block = this.lastBlockOf(position)
    const { hash } = await this.chains.l2.getBlock({ blockNumber: BigInt(block) })
    return { blockHash: hash, sendRoot: this.ledger.sends.root(this.ledger.sends.countAt(block)) }
  }
}
