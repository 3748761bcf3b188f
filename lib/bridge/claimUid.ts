import { type DepositTransfer, transferKey } from './transfer'

/** The name of a claim's entry in calendars: the same however often it is saved. */
export const claimUid = (deposit: DepositTransfer) => `${transferKey(deposit)}-${deposit.initiated.hash}`
