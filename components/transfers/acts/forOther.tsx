import type { Address } from 'viem'
import { actionWords as words } from '@/components/transfers/copy'
import { shortAddress } from '@/components/ui/address'

/** Who receives, where that is not who signs. */
export function ForOther({ to, account }: { to: readonly Address[]; account: Address }) {
  const others = [...new Set(to)].filter((one) => one.toLowerCase() !== account.toLowerCase())
  if (others.length === 0) return null
  return <p className="text-soft text-sm">{words.forOther(others.map(shortAddress).join(', '))}</p>
}
