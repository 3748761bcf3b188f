import type { ReactNode } from 'react'
import { lazyPart } from '@/components/ui/lazyPart'
import type { MoneyFact } from '@/lib/bridge/disagreement'
import { useDisagreements } from '@/lib/hooks/queries/useDisagreements'

const Contradicted = lazyPart(() => import('./notices/contradicted'))

type Props = {
  facts: readonly MoneyFact[]
  /** It has begun already: what is under way stays in sight. */
  busy?: boolean
  children: ReactNode
}

/** What depends on facts, and in its place, where two operators contradict each other about one of them, who says so. */
export function UnlessContradicted({ facts, busy = false, children }: Props) {
  const disagreements = useDisagreements(facts)
  return disagreements.length > 0 && !busy ? <Contradicted disagreements={disagreements} /> : children
}
