import { type ReactNode, useState } from 'react'
import { lazyPart } from '@/components/ui/lazyPart'
import type { Disagreement, MoneyFact } from '@/lib/bridge/disagreement'

/** Looked at after the page: nothing waits for a second opinion. */
const Watch = lazyPart(() => import('./notices/watchDisagreements'), { silent: true })
const Contradicted = lazyPart(() => import('./notices/contradicted'))

type Props = {
  facts: readonly MoneyFact[]
  /** The act has begun already: it stays in sight. */
  busy?: boolean
  children: ReactNode
}

/**
 * Children that depend on facts. Where two operators contradict each other about a fact, the contradiction takes
 * their place.
 */
export function UnlessContradicted({ facts, busy = false, children }: Props) {
  const [disagreements, hear] = useState<readonly Disagreement[]>([])
  return (
    <>
      <Watch facts={facts} onChange={hear} />
      {disagreements.length > 0 && !busy ? <Contradicted disagreements={disagreements} /> : children}
    </>
  )
}
