import { type Address, type Hex, toFunctionSelector } from 'viem'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { ARB_RETRYABLE_TX } from '@/lib/chains/precompiles'

/** The purpose of a transaction that is not part of its chain yet, as far as its recipient tells. */
export type WaitingKind = 'claim' | 'withdrawal' | 'resend' | 'deposit' | 'redeem' | 'other'

type Call = { to: Address | null; input: Hex }

/** The kind of a transaction that waits on `side`. */
export function waitingKind({ to, input }: Call, side: Side, pair: ChainPair): WaitingKind {
  const calls = (address: Address | undefined) => to?.toLowerCase() === address?.toLowerCase()
  if (to === null) return 'other'
  if (side === 'l2') {
    if (calls(ARB_RETRYABLE_TX)) return 'redeem'
    return calls(pair.gateways?.l2) ? 'deposit' : 'other'
  }
  if (calls(pair.arbitrum.outbox) || calls(pair.multicall3)) return 'claim'
  if (!calls(pair.gateways?.l1)) return 'other'
  return input.startsWith(RESEND) ? 'resend' : 'withdrawal'
}

const [resend] = l1LptGatewayAbi.filter(
  (item) => item.type === 'function' && item.name === 'resendWithdrawal',
)
const RESEND = resend?.type === 'function' ? toFunctionSelector(resend) : '0x'
