import type { Address } from 'viem'
import { addressTopic, type DepositLog, numberTopic, TOPICS } from '@/lib/bridge/gatewayLogs'
import type { ChainPair, Gateways, Side } from '@/lib/chains/pair'
import { ARB_SYS } from '@/lib/chains/precompiles'
import type { LogFilter } from '@/lib/rpc/rpcLog'

/**
 * In so few blocks there are so few transfers of anybody that one search for all of them is cheaper than several for those
 * of an account: with a provider of small ranges, half the requests.
 */
const SHORT: Record<Side, bigint> = { l1: 20_000n, l2: 200_000n }

/**
 * The searches that find everything about an account's transfers in a range of `length` blocks, or of an unknown length. Sender and recipient are
 * the first two indexed arguments of the gateways' events. Claims and resends do not name the account.
 */
export function historyQueries(
  { pair, gateways, account }: { pair: ChainPair; gateways: Gateways; account: Address },
  side: Side,
  length: bigint | null,
): readonly LogFilter[] {
  const isShort = length !== null && length <= SHORT[side]
  const who = addressTopic(account)
  const address = gateways[side]
  if (side === 'l2') {
    const either = [TOPICS.depositInitiated, TOPICS.withdrawFinalized]
    if (isShort) return [{ address, topics: [either] }]
    return [
      { address, topics: [TOPICS.depositInitiated, who] },
      { address, topics: [either, null, who] },
    ]
  }
  const claims = claimQuery(pair, gateways)
  if (isShort) return [{ address, topics: [[TOPICS.withdrawInitiated, TOPICS.withdrawResent]] }, claims]
  return [
    { address, topics: [TOPICS.withdrawInitiated, who] },
    { address, topics: [TOPICS.withdrawInitiated, null, who] },
    { address, topics: [TOPICS.withdrawResent] },
    claims,
  ]
}

/** Every message of the L2 gateway that the outbox has executed on the L1 gateway. */
export function claimQuery(pair: ChainPair, gateways: Gateways): LogFilter {
  return {
    address: pair.arbitrum.outbox,
    topics: [TOPICS.messageExecuted, addressTopic(gateways.l1), addressTopic(gateways.l2)],
  }
}

/** ArbSys's own logs of deposits: these say which L1 block L2 knew, and the time. */
export function messageQuery(
  gateways: Gateways,
  deposits: readonly Pick<DepositLog, 'position'>[],
): LogFilter {
  return {
    address: ARB_SYS,
    topics: [
      TOPICS.messageSent,
      addressTopic(gateways.l1),
      null,
      deposits.map(({ position }) => numberTopic(position)),
    ],
  }
}
