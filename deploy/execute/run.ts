import type { PrivateKeyAccount } from 'viem/accounts'
import type { JournalFile } from '../journal/journalFile'
import type { Network } from '../network/network'
import type { Plan } from '../plan/preparePlan'

/** A deployment at work. */
export type Run = {
  network: Network
  account: PrivateKeyAccount
  plan: Plan
  journal: JournalFile
  say: (text: string) => void
}
