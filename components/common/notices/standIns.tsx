import { Notice } from '@/components/ui/notice'
import { usePair } from '@/lib/hooks/pair'
import { standInWords } from './copy'

/** Says that nothing here is worth anything, on a test network. */
export default function StandIns() {
  const { l2 } = usePair()
  return (
    <Notice tone="now" title={standInWords.title(l2.name)}>
      {standInWords.body}
    </Notice>
  )
}
