import { formatAmount } from '@/lib/format/amounts'
import { details } from './copy'
import { Detail } from './detail'

type Props = { wei: bigint; symbol: string; className?: string }

/** An amount to be read at a glance. One of which not every digit is shown shows them on demand. */
export function Amount({ wei, symbol, className }: Props) {
  const [short, exact] = [formatAmount(wei, 'short'), formatAmount(wei, 'exact')]
  const text = (
    <>
      <span className="tabular">{short}</span> <span className="text-unit">{symbol}</span>
    </>
  )
  if (short === exact)
    return (
      <span translate="no" className={className}>
        {text}
      </span>
    )
  const whole = `${exact} ${symbol}`
  return (
    <Detail exact={whole} name={details.amount(`${short} ${symbol}`, whole)} className={className}>
      {text}
    </Detail>
  )
}
