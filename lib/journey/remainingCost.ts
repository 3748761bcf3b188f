import type { BridgeFacts } from '@/lib/bridge/bridgeFacts'
import { type ChallengeClock, challengeSeconds } from '@/lib/bridge/challenge'
import { claimCost } from '@/lib/bridge/fees'
import { L2_GAS } from './estimate'
import type { ThreadState } from './threads'

/**
 * The remaining cost of a thread, if each step is taken as it opens: seconds of waiting, and fees in wei of each
 * chain.
 */
export type RemainingCost = { seconds: number; l1: bigint; l2: bigint }

/** Null once it has arrived, and where nobody can tell where it is. */
export function remainingCost(
  at: ThreadState,
  bridge: Pick<BridgeFacts, 'l1' | 'l2'>,
  chain: ChallengeClock,
): RemainingCost | null {
  const claim = claimCost(bridge.l1.gasPrice)
  const onL2 = (gas: bigint) => gas * bridge.l2.gasPrice
  const challenge = challengeSeconds(chain)
  switch (at.state) {
    case 'unbonding':
      return {
        seconds: at.lock.status.secondsLeft + challenge,
        l1: claim,
        l2: onL2(L2_GAS.withdrawStake + L2_GAS.deposit),
      }
    case 'withdraw':
      return { seconds: challenge, l1: claim, l2: onL2(L2_GAS.withdrawStake + L2_GAS.deposit) }
    case 'deposit':
      return { seconds: challenge, l1: claim, l2: onL2(L2_GAS.deposit) }
    case 'challenge':
      return { seconds: at.opens.secondsLeft, l1: claim, l2: 0n }
    case 'claim':
      return { seconds: 0, l1: claim, l2: 0n }
    case 'unclear':
    case 'arrived':
      return null
    default:
      return at satisfies never
  }
}
