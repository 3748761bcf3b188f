import { Amount } from '@/components/ui/amount'
import { Notice } from '@/components/ui/notice'
import { Sentence } from '@/components/ui/sentence'
import { LPT } from '@/components/ui/tokens'
import type { ShortApproval } from '@/lib/bridge/plan'
import { loweredWords, partWords } from './copy'

/** The approved and the needed amount, and a word when the wallet was asked for all of it. */
export default function Lowered({ approved, needed, isLowered }: ShortApproval) {
  return (
    <Notice tone="now">
      <Sentence of={isLowered ? loweredWords : partWords}>
        {[
          <Amount key="approved" wei={approved} symbol={LPT} />,
          <Amount key="needed" wei={needed} symbol={LPT} />,
        ]}
      </Sentence>
    </Notice>
  )
}
