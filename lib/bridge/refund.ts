import type { Address } from 'viem'
import type { AccountCode } from './accountCode'
import { toAlias } from './alias'

/** Who gets on L2 what a ticket does not use of its fees. */
export type Refund = {
  /** What L1 is told. */
  refundTo: Address
  /** Who gets it: another address than the one above where the inbox aliases it. */
  receiver: Address
}

/**
 * The inbox aliases a refund address that has code on L1, an EIP-7702 delegation included (`AbsInbox`), and an alias is
 * hard to act as. So unspent fees go to the account unless it has code there, and then to the recipient unless that has.
 */
export function refundOf(transfer: {
  account: Address
  /** What the account is on L1. */
  accountCode: AccountCode
  to: Address
  /** What the recipient is on L1. */
  toCode: AccountCode
}): Refund {
  const { account, accountCode, to, toCode } = transfer
  if (accountCode === 'none') return { refundTo: account, receiver: account }
  if (toCode === 'none') return { refundTo: to, receiver: to }
  return { refundTo: account, receiver: toAlias(account) }
}
