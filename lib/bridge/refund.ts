import type { Address } from 'viem'
import type { AccountCode } from './accountCode'
import { toAlias } from './alias'

/** The receiver on L2 of the fees that a ticket does not use. */
export type Refund = {
  /** The address that L1 is given. */
  refundTo: Address
  /** The address that receives on L2: another one than `refundTo` where the inbox aliases it. */
  receiver: Address
}

/**
 * The inbox aliases a refund address that has code on L1, an EIP-7702 delegation included (`AbsInbox`), and an alias is
 * hard to act as. So unspent fees go to the account unless it has code there, and then to the recipient unless that has.
 */
export function refundOf(transfer: {
  account: Address
  /** The account's code on L1. */
  accountCode: AccountCode
  to: Address
  /** The recipient's code on L1. */
  toCode: AccountCode
}): Refund {
  const { account, accountCode, to, toCode } = transfer
  if (accountCode === 'none') return { refundTo: account, receiver: account }
  if (toCode === 'none') return { refundTo: to, receiver: to }
  return { refundTo: account, receiver: toAlias(account) }
}
