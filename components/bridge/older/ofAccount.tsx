import type { Address } from 'viem'
import { useBridgeFacts } from '@/lib/hooks/queries/useBridgeFacts'
import { OlderLpt } from './olderLpt'

/** Few hold any. */
export default function OlderLptOfAccount({ account }: { account: Address }) {
  const amount = useBridgeFacts(account).data?.l1.olderLpt ?? 0n
  return amount > 0n && <OlderLpt amount={amount} />
}
