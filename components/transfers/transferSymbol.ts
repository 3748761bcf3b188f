import { LPT, LPT_PRIME } from '@/components/ui/tokens'
import type { Transfer } from '@/lib/bridge/transfer'
import type { Side } from '@/lib/chains/pair'
import { formatAmount } from '@/lib/format/amounts'

/** The token that was put in: LPT into the escrow, or LPT′ to be burnt. */
export const transferSymbol = (transfer: Transfer) => (transfer.kind === 'deposit' ? LPT : LPT_PRIME)

/** The amount of a transfer in the token that was put in. */
export const amountOf = ({ amount, kind }: Transfer) => amountOn(amount, kind === 'deposit' ? 'l2' : 'l1')

/** So much of the token, as it is called on that side: part of a button's name, so that no two sound the same. */
export const amountOn = (wei: bigint, side: Side) =>
  `${formatAmount(wei, 'short')} ${side === 'l1' ? LPT_PRIME : LPT}`
