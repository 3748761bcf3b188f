import { LPT, LPT_PRIME } from '@/components/ui/tokens'
import type { Transfer } from '@/lib/bridge/transfer'

/** What was put in: LPT into the escrow, or LPT′ to be burnt. */
export const transferSymbol = (transfer: Transfer) => (transfer.kind === 'deposit' ? LPT : LPT_PRIME)
