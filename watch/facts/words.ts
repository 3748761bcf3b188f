import type { Side } from '@/lib/chains/pair'
import { formatAmount } from '@/lib/format/amounts'

export const SIDES: readonly Side[] = ['l1', 'l2']
export const GATEWAY_NAMES: Record<Side, string> = { l1: 'L1 gateway', l2: 'L2 gateway' }
export const CHAIN_NAMES: Record<Side, string> = { l1: 'Ethereum', l2: 'Arbitrum' }

export const lptText = (amount: bigint) => `${formatAmount(amount, 'exact')} LPT`
/** @param seconds a timestamp of a chain */
export const timeText = (seconds: bigint) => new Date(Number(seconds) * 1_000).toISOString()
