import type { ReactNode } from 'react'
import { amountText } from '@/lib/format/amounts'
import { amountField } from './copy'
import { Field } from './field'

type Props = {
  text: string
  onChange: (text: string) => void
  symbol: string
  /** The most that makes sense, in wei; undefined while it is not known. */
  max: bigint | undefined
  error?: ReactNode
  hint?: ReactNode
  disabled?: boolean
}

/** An amount to be typed, or taken whole. */
export function AmountField({ text, onChange, symbol, max, error, hint, disabled = false }: Props) {
  return (
    <Field
      label={amountField.label}
      value={text}
      onChange={onChange}
      error={error}
      hint={hint}
      disabled={disabled}
      large
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      placeholder="0"
      after={
        <>
          <span translate="no" className="font-semibold text-lg">
            {symbol}
          </span>
          <button
            type="button"
            disabled={disabled || max === undefined || max === 0n}
            onClick={() => max !== undefined && onChange(amountText(max))}
            className="min-h-touch rounded-full border border-edge bg-surface px-4 font-semibold text-brand text-sm transition-colors duration-answer hover:border-brand hover:bg-brand-wash disabled:opacity-55"
          >
            {amountField.max}
          </button>
        </>
      }
    />
  )
}
