import { useEffect } from 'react'
import type { Disagreement, MoneyFact } from '@/lib/bridge/disagreement'
import { useDisagreements } from '@/lib/hooks/queries/useDisagreements'

type Props = { facts: readonly MoneyFact[]; onChange: (disagreements: readonly Disagreement[]) => void }

/** Tells of contradictions about the facts whenever they change. Draws nothing. */
export default function WatchDisagreements({ facts, onChange }: Props) {
  const disagreements = useDisagreements(facts)
  useEffect(() => onChange(disagreements), [disagreements, onChange])
  return null
}
