import { Amount } from '@/components/ui/amount'
import { Notice } from '@/components/ui/notice'
import { Sentence } from '@/components/ui/sentence'
import { LPT } from '@/components/ui/tokens'
import { loweredWords } from './copy'

/** Tells what the wallet approved and what is needed, in wei of LPT. */
export default function Lowered({ approved, needed }: { approved: bigint; needed: bigint }) {
  return (
    <Notice tone="now">
      <Sentence of={loweredWords}>
        {[
          <Amount key="approved" wei={approved} symbol={LPT} />,
          <Amount key="needed" wei={needed} symbol={LPT} />,
        ]}
      </Sentence>
    </Notice>
  )
}
