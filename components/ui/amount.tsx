import { formatAmount } from '@/lib/amounts'

type Props = { wei: bigint; symbol: string; className?: string }

/** An amount to be read at a glance; every digit of it is in the title. */
export function Amount({ wei, symbol, className }: Props) {
  return (
    <span className={className} title={`${formatAmount(wei, 'exact')} ${symbol}`}>
      <span className="tabular">{formatAmount(wei, 'short')}</span>
      <span className="ml-1.5 text-[0.85em]">{symbol}</span>
    </span>
  )
}
