import { encodeFunctionData, type Hash } from 'viem'
import { setTimeoutOf } from '../l2/retryableStorage'
import { arbRetryableTxAbi } from '../nitro/abi'
import { ARB_RETRYABLE_TX } from '../nitro/addresses'
import { L2_BASE_FEE } from '../nitro/constants'
import type { Parts } from '../parts'
import { invalidParams } from '../rpc/rpcError'
import type { Services } from '../services'

export const relays = ['sequencer', 'validator', 'all'] as const
export type Relay = (typeof relays)[number]

const CANCEL_GAS = 200_000n

/** Lets go wrong what can go wrong on Arbitrum. */
export class Faults {
  constructor(
    private readonly parts: Parts,
    private readonly services: Services,
  ) {}

  /** The next `count` automatic redemptions run out of gas. Their tickets stay and can be redeemed by hand. */
  failNextRedeem(count: number): void {
    this.parts.ledger.failingRedeems = count
  }

  /** The next `count` tickets are refused: L1's base fee rose on their way, and their submission fee is too small. */
  failNextTicket(count: number): void {
    this.parts.ledger.failingTickets = count
  }

  /** Lets a ticket's week be over. Its call value goes to its beneficiary, as on Arbitrum. */
  async expireTicket(id: Hash): Promise<void> {
    const { sequencer, node } = this.parts
    await sequencer.pausedFor(async () => {
      const { beneficiary, callValue } = await this.openTicket(id)
      await setTimeoutOf(node.client, id, 0n)
      await node.changeBalance(ARB_RETRYABLE_TX, -callValue)
      await node.changeBalance(beneficiary, callValue)
    })
  }

  /** Cancels a ticket in the name of its beneficiary, who alone may. */
  async cancelTicket(id: Hash): Promise<void> {
    const { sequencer, node } = this.parts
    const { beneficiary } = await this.openTicket(id)
    const data = encodeFunctionData({ abi: arbRetryableTxAbi, functionName: 'cancel', args: [id] })
    await sequencer.include(
      async () => {
        await node.send({ from: beneficiary, to: ARB_RETRYABLE_TX, data, gas: CANCEL_GAS })
      },
      () => node.changeBalance(beneficiary, CANCEL_GAS * L2_BASE_FEE),
    )
  }

  /**
   * Pauses the parts that act by themselves: the sequencer's carrying of messages from L1, the validator, or both.
   * Their current work is done when this resolves, and they begin no other.
   */
  async setRelaying(which: Relay, on: boolean): Promise<void> {
    const { sequencer, validator } = this.parts
    if (which !== 'sequencer') {
      await validator.pausedFor(async () => {
        this.services.validating = on
      })
    }
    if (which !== 'validator') {
      await sequencer.pausedFor(async () => {
        sequencer.relaying = on
      })
    }
    if (on) await sequencer.follow()
  }

  private async openTicket(id: Hash) {
    const ticket = await this.parts.node.client.readContract({
      address: ARB_RETRYABLE_TX,
      abi: arbRetryableTxAbi,
      functionName: 'getTicket',
      args: [id],
    })
    if (ticket.timeout === 0n) throw invalidParams(`there is no open ticket ${id}`)
    return ticket
  }
}
