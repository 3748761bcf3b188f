import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { written } from '@/lib/bridge/pasted'
import { amountParameter, parseAmount, typedParameter } from '@/lib/format/amounts'

/** The texts typed into a transfer. They also stand in the URL, so that a reload or a link brings them back. */
export type TransferForm = {
  amount: string
  setAmount: (text: string) => void
  /** Empty: to the account itself. */
  recipient: string
  setRecipient: (text: string) => void
}

type ClearableForm = TransferForm & {
  /** Nothing is typed any more; whatever else changes in the address, by name, changes with it. */
  clear: (also: Readonly<Record<string, string>>) => void
}

export function useTransferForm(): ClearableForm {
  const search = useSearchParams()
  const [amount, setAmount] = useState(() => typedParameter(written(search, 'amount')))
  const [recipient, setRecipient] = useState(() => written(search, 'to'))
  return {
    amount,
    setAmount: (text) => {
      setAmount(text)
      const parsed = parseAmount(text)
      keepInUrl({ amount: parsed.ok ? amountParameter(parsed.amount) : '' })
    },
    recipient,
    setRecipient: (text) => {
      setRecipient(text)
      keepInUrl({ to: text })
    },
    clear: (also) => {
      setAmount('')
      setRecipient('')
      keepInUrl({ amount: '', to: '', ...also })
    },
  }
}

/**
 * Puts it into the address at once. The router's own way there takes a moment, in which whatever else is put into the
 * address would undo it.
 */
export function keepInUrl(texts: Readonly<Record<string, string>>) {
  const url = new URL(window.location.href)
  for (const [name, text] of Object.entries(texts)) {
    if (text === '') url.searchParams.delete(name)
    else url.searchParams.set(name, text)
  }
  window.history.replaceState(null, '', url)
}
