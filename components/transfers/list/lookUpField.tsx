'use client'
import { type FormEvent, useState } from 'react'
import { transfersWords } from '@/components/transfers/copy'
import { accountHref, transferHref } from '@/components/transfers/href'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { parsePasted, visibleText } from '@/lib/bridge/pasted'
import { useGo } from '@/lib/hooks/page/useGo'

/**
 * Opens a transfer by a hash, or an account's transfers by its address. The page that opens shows the mistake in
 * either.
 */
export function LookUpField({ initial }: { initial: string }) {
  const go = useGo()
  const [text, setText] = useState(initial)
  const open = (event: FormEvent) => {
    event.preventDefault()
    const sought = visibleText(text)
    const pasted = parsePasted(sought)
    if (sought !== '') go(pasted.kind === 'address' ? accountHref(pasted.address) : transferHref(sought))
  }
  return (
    <form onSubmit={open} className="flex items-start gap-2">
      <Field
        label={transfersWords.hash}
        value={text}
        onChange={setText}
        placeholder="0x…"
        hint={transfersWords.hashHint}
        autoComplete="off"
        spellCheck={false}
        className="min-w-0 flex-1"
      />
      <Button type="submit" variant="secondary" className="mt-6.5">
        {transfersWords.open}
      </Button>
    </form>
  )
}
