import { type Address, type Hash, type Hex, type Log, parseEventLogs, zeroAddress } from 'viem'
import { arbRetryableTxAbi } from '../nitro/abi'
import { ARB_RETRYABLE_TX } from '../nitro/addresses'
import { L2_BASE_FEE } from '../nitro/constants'
import { minimumGas } from '../nitro/gas'
import type { NitroTransactions } from '../nitro/nitroTransactions'
import type { L2Node } from './l2Node'
import { setTimeoutOf } from './retryableStorage'

/** An attempt at a ticket that a transaction has scheduled. */
export type ScheduledRedemption = {
  ticketId: Hash
  retryTxHash: Hash
  donatedGas: bigint
  /** Scheduled by the ticket's own submission, not by somebody's redeem(). */
  automatic: boolean
}

export type RedemptionResult = { ticketId: Hash; ok: boolean; gasUsed: bigint }

type Ticket = { from: Address; to: Address; callValue: bigint; data: Hex }

/** The redemptions that a block's logs schedule, in order. */
export function scheduledRedemptions(logs: readonly Log[]): ScheduledRedemption[] {
  const events = parseEventLogs({ abi: arbRetryableTxAbi, logs: [...logs], strict: true })
  const created = new Set(events.flatMap((e) => (e.eventName === 'TicketCreated' ? [e.args.ticketId] : [])))
  return events.flatMap((event) => {
    if (event.eventName !== 'RedeemScheduled') return []
    const { ticketId, retryTxHash, donatedGas, sequenceNum } = event.args
    return [{ ticketId, retryTxHash, donatedGas, automatic: sequenceNum === 0n && created.has(ticketId) }]
  })
}

/** Runs one scheduled redemption: the retry transaction, in the name of the ticket's sender, with the call value in escrow. */
export class Redemption {
  private anvilHash: Hash | undefined

  private constructor(
    private readonly node: L2Node,
    readonly scheduled: ScheduledRedemption,
    private readonly ticket: Ticket,
    private readonly gas: bigint,
  ) {}

  /** @param starve Give it too little gas to do anything, so that it fails as an underpaid one does. */
  static async of(node: L2Node, scheduled: ScheduledRedemption, starve: boolean): Promise<Redemption> {
    const ticket = await node.client.readContract({
      address: ARB_RETRYABLE_TX,
      abi: arbRetryableTxAbi,
      functionName: 'getTicket',
      args: [scheduled.ticketId],
    })
    const least = minimumGas(ticket.data)
    const gas = starve || scheduled.donatedGas < least ? least : scheduled.donatedGas
    return new Redemption(node, scheduled, ticket, gas)
  }

  prepare(): Promise<void> {
    return this.node.changeBalance(this.ticket.from, this.ticket.callValue + this.gas * L2_BASE_FEE)
  }

  async submit(): Promise<void> {
    const { from, to, callValue, data } = this.ticket
    const target = to === zeroAddress ? undefined : to
    this.anvilHash = await this.node.send({ from, to: target, value: callValue, data, gas: this.gas })
  }

  register(transactions: NitroTransactions): void {
    if (!this.anvilHash) return
    const { retryTxHash, ticketId } = this.scheduled
    transactions.add({ hash: retryTxHash, anvilHash: this.anvilHash, type: '0x68', fields: { ticketId } })
  }

  /** Takes back what was lent for the attempt; a ticket that was redeemed is gone. */
  async settle(): Promise<RedemptionResult> {
    const { ticketId } = this.scheduled
    if (!this.anvilHash) throw new Error(`The redemption of ticket ${ticketId} was never submitted.`)
    const { status, gasUsed } = await this.node.receipt(this.anvilHash)
    const ok = status === 'success'
    const { from, callValue } = this.ticket
    const unusedGas = (this.gas - gasUsed) * L2_BASE_FEE
    await this.node.changeBalance(from, -unusedGas - (ok ? 0n : callValue))
    if (ok) {
      await this.node.changeBalance(ARB_RETRYABLE_TX, -callValue)
      await setTimeoutOf(this.node.client, ticketId, 0n)
    }
    return { ticketId, ok, gasUsed }
  }
}
