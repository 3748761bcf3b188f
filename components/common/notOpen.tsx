import { Notice } from '@/components/ui/notice'
import { problemCopy } from '@/lib/bridge/copy'
import { usePair } from '@/lib/hooks/pair'
import { gate } from './copy'

/** Says so on a network where the bridge's contracts do not exist yet; nothing where they do. */
export function NotOpen() {
  const { gateways, l2 } = usePair()
  if (gateways !== null) return null
  return (
    <Notice tone="now" title={gate.notOpen(l2.name)}>
      {problemCopy['bridge-not-open']}
    </Notice>
  )
}
