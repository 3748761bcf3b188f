import { type Address, encodeEventTopics, type Hash, type Hex } from 'viem'
import { arbRetryableTxAbi } from '@/lib/abi/arbRetryableTx'
import { bondingManagerAbi } from '@/lib/abi/bondingManager'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { livepeerTokenAbi } from '@/lib/abi/livepeerToken'
import { outboxAbi } from '@/lib/abi/outbox'
import { roundsManagerAbi } from '@/lib/abi/roundsManager'
import { numberTopic } from '@/lib/bridge/gatewayLogs'
import type { ChainPair, Gateways } from '@/lib/chains/pair'
import { ARB_RETRYABLE_TX } from '@/lib/chains/precompiles'
import type { ExpectedEvent } from '@/lib/rpc/clients'

/** The event of each act by which its chain shows that it was done. Amounts in wei. */

/** The topics of an event, each a single value or null for any: no event here has a topic of several values. */
const plain = (topics: readonly (Hex | Hex[] | null)[]) =>
  topics.map((topic) => (typeof topic === 'string' ? topic : null))

type Transfer = { from: Address; to: Address; amount: bigint }

export const depositEvent = (gateways: Gateways, { from, to, amount }: Transfer): ExpectedEvent => ({
  side: 'l2',
  address: gateways.l2,
  topics: plain(
    encodeEventTopics({ abi: l2LptGatewayAbi, eventName: 'DepositInitiated', args: { from, to } }),
  ),
  data: numberTopic(amount),
})

export const withdrawEvent = (gateways: Gateways, { from, to, amount }: Transfer): ExpectedEvent => ({
  side: 'l1',
  address: gateways.l1,
  topics: plain(
    encodeEventTopics({ abi: l1LptGatewayAbi, eventName: 'WithdrawInitiated', args: { from, to } }),
  ),
  data: numberTopic(amount),
})

export const resendEvent = (gateways: Gateways, args: { id: bigint; payer: Address }): ExpectedEvent => ({
  side: 'l1',
  address: gateways.l1,
  topics: plain(encodeEventTopics({ abi: l1LptGatewayAbi, eventName: 'WithdrawResent', args })),
})

export const claimEvent = (pair: ChainPair, gateways: Gateways, position: bigint): ExpectedEvent => ({
  side: 'l1',
  address: pair.arbitrum.outbox,
  topics: plain(
    encodeEventTopics({
      abi: outboxAbi,
      eventName: 'OutBoxTransactionExecuted',
      args: { to: gateways.l1, l2Sender: gateways.l2 },
    }),
  ),
  data: numberTopic(position),
})

export const approvalEvent = (lpt: Address, args: { owner: Address; spender: Address }): ExpectedEvent => ({
  side: 'l2',
  address: lpt,
  topics: plain(encodeEventTopics({ abi: livepeerTokenAbi, eventName: 'Approval', args })),
})

export const unbondEvent = (bondingManager: Address, delegator: Address): ExpectedEvent => ({
  side: 'l2',
  address: bondingManager,
  topics: plain(encodeEventTopics({ abi: bondingManagerAbi, eventName: 'Unbond', args: { delegator } })),
})

export const withdrawStakeEvent = (
  bondingManager: Address,
  { delegator, lockId }: { delegator: Address; lockId: bigint },
): ExpectedEvent => ({
  side: 'l2',
  address: bondingManager,
  topics: plain(
    encodeEventTopics({ abi: bondingManagerAbi, eventName: 'WithdrawStake', args: { delegator } }),
  ),
  data: numberTopic(lockId),
})

export const rebondEvent = (
  bondingManager: Address,
  { delegator, lockId }: { delegator: Address; lockId: bigint },
): ExpectedEvent => ({
  side: 'l2',
  address: bondingManager,
  topics: plain(encodeEventTopics({ abi: bondingManagerAbi, eventName: 'Rebond', args: { delegator } })),
  data: numberTopic(lockId),
})

export const bondEvent = (
  bondingManager: Address,
  { delegator, amount }: { delegator: Address; amount: bigint },
): ExpectedEvent => ({
  side: 'l2',
  address: bondingManager,
  topics: plain(encodeEventTopics({ abi: bondingManagerAbi, eventName: 'Bond', args: { delegator } })),
  data: numberTopic(amount),
})

export const withdrawFeesEvent = (bondingManager: Address, delegator: Address): ExpectedEvent => ({
  side: 'l2',
  address: bondingManager,
  topics: plain(
    encodeEventTopics({ abi: bondingManagerAbi, eventName: 'WithdrawFees', args: { delegator } }),
  ),
})

export const redeemEvent = (ticketId: Hash): ExpectedEvent => ({
  side: 'l2',
  address: ARB_RETRYABLE_TX,
  topics: plain(
    encodeEventTopics({ abi: arbRetryableTxAbi, eventName: 'RedeemScheduled', args: { ticketId } }),
  ),
})

export const keepAliveEvent = (ticketId: Hash): ExpectedEvent => ({
  side: 'l2',
  address: ARB_RETRYABLE_TX,
  topics: plain(
    encodeEventTopics({ abi: arbRetryableTxAbi, eventName: 'LifetimeExtended', args: { ticketId } }),
  ),
})

export const newRoundEvent = (roundsManager: Address): ExpectedEvent => ({
  side: 'l2',
  address: roundsManager,
  topics: plain(encodeEventTopics({ abi: roundsManagerAbi, eventName: 'NewRound' })),
})
