import { Notice } from '@/components/ui/notice'
import { LPT } from '@/components/ui/tokens'
import { isAlarm, type ReservesFacts, type ReservesVerdict, reservesVerdict } from '@/lib/bridge/reserves'
import { formatAmount } from '@/lib/format/amounts'
import { verdictWords } from './copy'

/** The verdict on the reserves, at the top of the page. A screen reader reads an alarm out at once. */
export function VerdictNotice({ facts }: { facts: ReservesFacts }) {
  const verdict = reservesVerdict(facts)
  const { title, body } = verdictWords[verdict.state]
  const alarm = isAlarm(verdict)
  return (
    <div role={alarm ? 'alert' : 'status'}>
      <Notice tone={alarm ? 'danger' : verdict.state === 'balanced' ? 'done' : 'calm'} title={title}>
        {body(`${formatAmount(amountOf(verdict), 'exact')} ${LPT}`)}
      </Notice>
    </div>
  )
}

function amountOf(verdict: ReservesVerdict): bigint {
  switch (verdict.state) {
    case 'balanced':
      return 0n
    case 'uncounted':
      return verdict.unclaimed
    case 'short':
    case 'surplus':
    case 'missing':
      return verdict.by
    default:
      return verdict satisfies never
  }
}
