import { type Address, isAddressEqual, parseEventLogs, type TransactionReceipt } from 'viem'
import { livepeerTokenAbi } from '@/lib/abi/livepeerToken'

/**
 * The kind of a transaction that is neither a transfer nor a step of one, as far as it matters to a search for a
 * transfer.
 */
export type TransactionKind =
  /** Lets the bridge take LPT: the step before a deposit. */
  | 'approval'
  /** Livepeer's staking: bonding, unbonding, withdrawing a stake, rewards. */
  | 'stake'
  /** LPT or LPT' that changed hands on its chain. */
  | 'token-transfer'
  /** A message between the chains that is not of this bridge. */
  | 'other-message'
  | 'other'

/** The contracts of one side that tell. */
export type KnownContracts = {
  /** LPT on L2, LivepeerToken' on L1. */
  token: Address
  gateway: Address
  /** Livepeer's staking contracts; there are none on L1. */
  staking: readonly Address[]
  /** Through which messages come and go. */
  messaging: readonly Address[]
}

/** The most telling kind first: a stake that is withdrawn also moves tokens. */
export function transactionKind(
  { to, logs }: Pick<TransactionReceipt, 'to' | 'logs'>,
  { token, gateway, staking, messaging }: KnownContracts,
): TransactionKind {
  const isOneOf = (addresses: readonly Address[], candidate: Address | null) =>
    candidate !== null && addresses.some((address) => isAddressEqual(address, candidate))
  const touches = (addresses: readonly Address[]) =>
    isOneOf(addresses, to) || logs.some((log) => isOneOf(addresses, log.address))

  const ofToken = logs.filter((log) => isAddressEqual(log.address, token))
  const approvals = parseEventLogs({ abi: livepeerTokenAbi, eventName: 'Approval', logs: ofToken })
  if (touches(staking) || approvals.some(({ args }) => isOneOf(staking, args.spender))) return 'stake'
  if (approvals.some(({ args }) => isOneOf([gateway], args.spender))) return 'approval'
  if (touches(messaging)) return 'other-message'
  const moves = parseEventLogs({ abi: livepeerTokenAbi, eventName: 'Transfer', logs: ofToken })
  return moves.length > 0 ? 'token-transfer' : 'other'
}
