import { lazyPart } from '@/components/ui/lazyPart'
import { usePair } from '@/lib/hooks/pair'

const StandIns = lazyPart(() => import('./notices/standIns'))

/** On a network for trials where anybody may come by; the local one belongs to whoever runs it. */
export function LazyStandIns() {
  const { hasStandIns, isLocal } = usePair()
  return hasStandIns && !isLocal && <StandIns />
}
