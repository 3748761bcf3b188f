import type { Hex } from 'viem'
import type { PrivateKeyAccount } from 'viem/accounts'
import type { ChainClient } from '../chain/client'
import { Sender } from '../chain/sender'
import { isDisputed, overrule } from '../fork/overrule'
import type { Past } from '../fork/past'
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
  /** Passes the time of so many L1 blocks. */
  pass(blocks: number): Promise<void>
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
    /** On a fork. */
    private readonly past?: Past,
  ) {
    this.fromBlock = past ? past.blocks.l1 + 1 : deployBlock
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
      const target = this.ledger.sends.lastBlock
      if (target === undefined) return
      const { validator } = this.accounts
      const sender = await Sender.open(this.chains.l1, validator)
      await noteForcedBatches(this.chains.l1, this.contracts.sequencerInbox, this.ledger)
      for (;;) {
        const latest = await this.latest()
        if (this.lastBlockOf(positionOf(latest)) >= target) return
        while (
          this.ledger.batches.count < latest.nextPosition ||
          this.lastBlockOf(this.ledger.batches.count) < target
        ) {
          await this.postBatch()
        }
        await this.awaitTurn(latest)
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
      if (this.lastBlockOf(this.ledger.batches.count) < l2Block) await this.postBatch()
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
        const { l1 } = this.chains
        const { rollup } = this.contracts
        if (this.past && (await isDisputed(l1, rollup, next.parent))) {
          await overrule(l1, rollup, next.assertion)
          continue
        }
        sender ??= await Sender.open(l1, this.accounts.validator)
        await confirmAssertion(sender, rollup, next.parent, next.assertion)
      }
    })
  }

  /** The first L1 block in which something can be confirmed; undefined when nothing waits. */
  async nextDeadline(): Promise<number | undefined> {
    const next = await this.nextToConfirm(await this.assertions())
    return next && confirmableFrom(next.parent, next.assertion)
  }

  /**
   * The validator's outlook: the number of messages that an assertion covers already, and the L1 block from which the
   * next assertion can be confirmed; undefined when none is pending.
   */
  outlook(): Promise<{ coveredSends: number; deadline: number | undefined }> {
    return this.turn.run(async () => {
      const covered = this.lastBlockOf(positionOf(await this.latest()))
      return { coveredSends: this.ledger.sends.countAt(covered), deadline: await this.nextDeadline() }
    })
  }

  private async assertions(): Promise<Assertion[]> {
    const own = await readAssertions(this.chains.l1, this.contracts.rollup, this.fromBlock)
    return [...(this.past?.assertions ?? []), ...own]
  }

  /** The assertion that nothing builds on yet, of those that are built on the confirmed one. */
  private async latest(): Promise<Assertion> {
    const assertions = await this.assertions()
    const confirmed = await this.latestConfirmed()
    let latest = assertions.find(({ hash }) => hash === confirmed)
    if (!latest) throw new Error('The rollup has no assertion, not even its first.')
    for (let next: Assertion | undefined = latest; next; next = childOf(next.hash, assertions)) latest = next
    return latest
  }

  /** Assertions may follow each other only so fast. */
  private async awaitTurn({ l1Block }: Assertion): Promise<void> {
    const { l1 } = this.chains
    const onRollup = { address: this.contracts.rollup, abi: rollupAbi } as const
    const period = await l1.readContract({ ...onRollup, functionName: 'minimumAssertionPeriod' })
    const missing = l1Block + Number(period) - Number(await l1.getBlockNumber()) - 1
    if (missing > 0) await this.chains.pass(missing)
  }

  private latestConfirmed() {
    const onRollup = { address: this.contracts.rollup, abi: rollupAbi } as const
    return this.chains.l1.readContract({ ...onRollup, functionName: 'latestConfirmed' })
  }

  private async nextToConfirm(assertions: readonly Assertion[]) {
    const confirmed = await this.latestConfirmed()
    const parent = assertions.find(({ hash }) => hash === confirmed)
    const assertion = childOf(confirmed, assertions)
    return parent && assertion && { parent, assertion }
  }

  /** The last L2 block within the first `position` batches; -1 where that is not known. */
  private lastBlockOf(position: number): number {
    return this.ledger.batches.at(position - 1)?.lastL2Block ?? -1
  }

  private async postBatch(): Promise<void> {
    const { chains, contracts, accounts, ledger } = this
    await postBatch(chains.l1, accounts.batchPoster, contracts, ledger, chains.l2Head())
  }

  private async stateAfter(position: number) {
    const { past } = this
    const known = this.lastBlockOf(position)
    const block = known < 0 && past ? await past.lastBlockOf(position) : known
    if (past?.has(block)) {
      const { hash: blockHash, sendRoot } = await past.header(block)
      return { blockHash, sendRoot }
    }
    const { hash } = await this.chains.l2.getBlock({ blockNumber: BigInt(block) })
    return { blockHash: hash, sendRoot: this.ledger.sends.root(this.ledger.sends.countAt(block)) }
  }
}

/** The first that was built on another one: rivals came later. */
const childOf = (parent: Hex, assertions: readonly Assertion[]): Assertion | undefined =>
  assertions.find((candidate) => candidate.parent === parent)
