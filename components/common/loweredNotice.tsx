import { Amount } from '@/components/ui/amount'
import { Notice } from '@/components/ui/notice'
import { Sentence } from '@/components/ui/sentence'
import { LPT } from '@/components/ui/tokens'
import { loweredWords } from './copy'

/** Tells that the wallet approved less than it was asked for; nothing when it did not. Amounts in wei of LPT. */
export function LoweredNotice({ lowered }: { lowered: { approved: bigint; needed: bigint } | null }) {
  return (
    <div aria-live="polite" className="empty:absolute">
      {lowered !== null && (
        <Notice tone="now">
          <Sentence of={loweredWords}>
            {[
              <Amount key="approved" wei={lowered.approved} symbol={LPT} />,
              <Amount key="needed" wei={lowered.needed} symbol={LPT} />,
            ]}
          </Sentence>
        </Notice>
      )}
    </div>
  )
}
