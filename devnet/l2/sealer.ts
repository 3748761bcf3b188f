import { type Log, numberToHex, parseEventLogs } from 'viem'
import type { Ledger } from '../ledger'
import { arbSysAbi } from '../nitro/abi'
import { ARB_RETRYABLE_TX, ARB_SYS } from '../nitro/addresses'
import type { L2Node } from './l2Node'
import type { Load } from './load'
import { Redemption, scheduledRedemptions } from './redemption'
import { returnTips } from './tips'

/** The place of a block: its number, its time in seconds, and L1's block at that time. */
type Place = { number: number; timestamp: bigint; l1Block: number }

/**
 * Makes one L2 block out of loads. The redemptions that a block schedules belong into the block itself, but are known
 * only when it has run: so the block is taken back and made again with the redemptions in it, until nothing is
 * missing.
 */
export class Sealer {
  constructor(
    private readonly node: L2Node,
    private readonly ledger: Ledger,
  ) {}

  /** Seals what was submitted already; the loads are submitted again when the block has to be made again. */
  async seal({ number, timestamp, l1Block }: Place, loads: readonly Load[]): Promise<void> {
    const redemptions: Redemption[] = []
    for (;;) {
      await this.node.mineBlock(timestamp, l1Block)
      const logs = await this.logsOf(number)
      const missing = await this.missingRedemptions(logs, redemptions)
      if (missing.length === 0) {
        this.recordSends(logs)
        break
      }
      await this.node.rollBack()
      for (const redemption of missing) await redemption.prepare()
      redemptions.push(...missing)
      await submitAll([...loads, ...redemptions])
    }

    await returnTips(this.node, number)
    const results = []
    for (const redemption of redemptions) {
      redemption.register(this.ledger.transactions)
      results.push(await redemption.settle())
    }
    for (const load of loads) await load.settle?.(results)
  }

  private async missingRedemptions(
    logs: readonly Log[],
    known: readonly Redemption[],
  ): Promise<Redemption[]> {
    const planned = new Set(known.map(({ scheduled }) => scheduled.retryTxHash))
    const missing = scheduledRedemptions(logs).filter(({ retryTxHash }) => !planned.has(retryTxHash))
    return Promise.all(
      missing.map((scheduled) => {
        const starve = scheduled.automatic && this.ledger.failingRedeems > 0
        if (starve) this.ledger.failingRedeems--
        return Redemption.of(this.node, scheduled, starve)
      }),
    )
  }

  private logsOf(block: number): Promise<Log[]> {
    const number = BigInt(block)
    return this.node.client.getLogs({
      address: [ARB_SYS, ARB_RETRYABLE_TX],
      fromBlock: number,
      toBlock: number,
    })
  }

  private recordSends(logs: readonly Log[]): void {
    const sends = parseEventLogs({ abi: arbSysAbi, eventName: 'L2ToL1Tx', logs: [...logs], strict: true })
    for (const { args, blockNumber } of sends) {
      this.ledger.sends.add({ hash: numberToHex(args.hash, { size: 32 }), block: Number(blockNumber) })
    }
  }
}

/** Submits all loads and returns the first refusal: one refused transaction does not keep the others from their block. */
export async function submitAll(loads: readonly Pick<Load, 'submit'>[]): Promise<unknown> {
  let refusal: unknown
  for (const load of loads) {
    try {
      await load.submit()
    } catch (error) {
      refusal ??= error
    }
  }
  return refusal
}
