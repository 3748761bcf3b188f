'use client'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { transfersWords } from './copy'

/** Opens one transfer from a hash. What is wrong with a hash is said where the transfer would be. */
export function HashField({ initial }: { initial: string }) {
  const router = useRouter()
  const [text, setText] = useState(initial)
  const open = (event: FormEvent) => {
    event.preventDefault()
    const hash = text.trim()
    if (hash !== '') router.push(`/transfers/?tx=${encodeURIComponent(hash)}`)
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
