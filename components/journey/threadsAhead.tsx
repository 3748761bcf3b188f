'use client'
import type { Address } from 'viem'
import { ClockAhead } from '@/components/ui/clockAhead'
import { useFeesPaid } from '@/lib/hooks/queries/useFeesPaid'
import { useOrchestrator } from '@/lib/hooks/queries/useOrchestrator'
import { useStakeEvents } from '@/lib/hooks/queries/useStakeEvents'
import { useTransfers } from '@/lib/hooks/queries/useTransfers'
import { threadTransactions } from '@/lib/journey/threadTransactions'
import { lastOrchestrator } from '@/lib/staking/stakeEvents'

/** Reads what the guide will show while the stake itself is still being read. */
export default function ThreadsAhead({ account }: { account: Address }) {
  const { data: stake } = useStakeEvents(account)
  const { data: transfers } = useTransfers(account)
  const transactions = threadTransactions(stake?.events ?? [], transfers ?? [])
  useFeesPaid(transactions)
  // The last orchestrator of an account with no stake: it is proposed again.
  useOrchestrator(lastOrchestrator(stake?.events ?? []))
  return transactions.length > 0 && <ClockAhead />
}
