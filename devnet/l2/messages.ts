import { encodeFunctionData, getAddress, type Hash, hexToBigInt, numberToHex, size, slice } from 'viem'
import type { DelayedMessage } from '../l1/delayedInbox'
import type { Ledger } from '../ledger'
import { arbRetryableTxAbi } from '../nitro/abi'
import { ARB_RETRYABLE_TX } from '../nitro/addresses'
import { L2_BASE_FEE } from '../nitro/constants'
import { minimumGas } from '../nitro/gas'
import { parseRetryable, submissionFee } from '../nitro/retryable'
import { depositHash, requestId, ticketId } from '../nitro/transactionHash'
import type { L2Node } from './l2Node'
import type { Load } from './load'
import { openGate } from './retryableStorage'
import { signedLoad } from './signedMessage'

const L2_MESSAGE = 3
const RETRYABLE = 9
const ETH_DEPOSIT = 12
/** Gas for creating a ticket; L2 asks nobody to pay for it. */
const SUBMIT_GAS = 5_000_000n

/** The factor by which L1's base fee rises for a ticket that has to be refused, far above every margin. */
const RISE = 1_000_000n

/** The work on L2 for a message from L1; undefined for kinds that only concern nodes. */
export function loadOf(message: DelayedMessage, node: L2Node, ledger: Ledger): Load | undefined {
  switch (message.kind) {
    case RETRYABLE:
      return retryableLoad(message, node, ledger)
    case L2_MESSAGE:
      return signedLoad(message.payload, node)
    case ETH_DEPOSIT:
      return depositLoad(message, node, ledger)
    default:
      return undefined
  }
}

/** Creates a retryable ticket. The rest of its deposit after call value, fee and gas goes to its refund address. */
function retryableLoad(message: DelayedMessage, node: L2Node, ledger: Ledger): Load {
  const { number, sender, l1BaseFee, payload } = message
  const ticket = parseRetryable(payload)
  const id = ticketId(node.client.chain.id, number, sender, l1BaseFee, ticket)
  const rose = ledger.failingTickets > 0
  const fee = submissionFee(ticket.data, rose ? l1BaseFee * RISE : l1BaseFee)
  const cost = ticket.callValue + fee
  let anvilHash: Hash | undefined

  return {
    async prepare() {
      const balance = await node.client.getBalance({ address: sender })
      // Without the gate the submission reverts, which is what Arbitrum shows for a ticket that cannot be paid.
      const isPaid = fee <= ticket.maxSubmissionFee && ticket.deposit + balance >= cost
      if (isPaid) await openGate(node.client, id)
      await node.changeBalance(sender, ticket.callValue + SUBMIT_GAS * L2_BASE_FEE)
    },
    async submit() {
      anvilHash = await node.send({
        from: sender,
        to: ARB_RETRYABLE_TX,
        value: ticket.callValue,
        gas: SUBMIT_GAS,
        data: encodeFunctionData({
          abi: arbRetryableTxAbi,
          functionName: 'submitRetryable',
          args: [
            requestId(number),
            l1BaseFee,
            ticket.deposit,
            ticket.callValue,
            ticket.maxFeePerGas,
            ticket.gasLimit,
            ticket.maxSubmissionFee,
            ticket.feeRefundAddress,
            ticket.beneficiary,
            ticket.to,
            ticket.data,
          ],
        }),
      })
    },
    async settle(redemptions) {
      if (!anvilHash) return
      if (rose) ledger.failingTickets--
      ledger.transactions.add({
        hash: id,
        anvilHash,
        type: '0x69',
        fields: {
          requestId: requestId(number),
          ticketId: id,
          l1BaseFee: numberToHex(l1BaseFee),
          depositValue: numberToHex(ticket.deposit),
          retryTo: ticket.to,
          retryValue: numberToHex(ticket.callValue),
          retryData: ticket.data,
          beneficiary: ticket.beneficiary,
          maxSubmissionFee: numberToHex(ticket.maxSubmissionFee),
          refundTo: ticket.feeRefundAddress,
          gas: numberToHex(ticket.gasLimit),
          gasFeeCap: numberToHex(ticket.maxFeePerGas),
        },
      })
      const { status, gasUsed } = await node.receipt(anvilHash)
      await node.changeBalance(sender, -(SUBMIT_GAS - gasUsed) * L2_BASE_FEE)
      if (status === 'reverted') {
        await node.changeBalance(sender, ticket.deposit - ticket.callValue)
        return
      }
      const attempt = redemptions.find((redemption) => redemption.ticketId === id)
      const left = ticket.deposit - cost - (attempt?.gasUsed ?? 0n) * L2_BASE_FEE
      await node.changeBalance(left < 0n ? sender : ticket.feeRefundAddress, left)
    },
  }
}

/** Brings ETH: the address and the amount, packed. */
function depositLoad(message: DelayedMessage, node: L2Node, ledger: Ledger): Load {
  const { number, sender, payload } = message
  const to = getAddress(slice(payload, 0, 20))
  const value = size(payload) > 20 ? hexToBigInt(slice(payload, 20)) : 0n
  const gas = minimumGas('0x')
  let anvilHash: Hash | undefined

  return {
    prepare: () => node.changeBalance(sender, value + gas * L2_BASE_FEE),
    async submit() {
      anvilHash = await node.send({ from: sender, to, value, gas })
    },
    async settle() {
      if (!anvilHash) return
      const hash = depositHash(node.client.chain.id, number, sender, to, value)
      ledger.transactions.add({ hash, anvilHash, type: '0x64', fields: { requestId: requestId(number) } })
    },
  }
}
