'use client'
import type { Address } from 'viem'
import { useFeesPaid } from '@/lib/hooks/useFeesPaid'
import { useStakeEvents } from '@/lib/hooks/useStakeEvents'
import { useTransfers } from '@/lib/hooks/useTransfers'
import { threadTransactions } from '@/lib/threadTransactions'

/** Reads what the guide will show while the stake itself is still being read. */
export default function ThreadsAhead({ account }: { account: Address }) {
  const { data: stake } = useStakeEvents(account)
  const { data: transfers } = useTransfers(account)
  useFeesPaid(threadTransactions(stake?.events ?? [], transfers ?? []))
  return null
}
