'use client'
import { type FormEvent, useState } from 'react'
import { announce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Missing } from '@/components/ui/missing'
import type { EndpointProblem } from '@/lib/hooks/useOwnEndpoints'
import { addWords as words } from './copy'

/** Takes the URL of an endpoint, which is added once it was looked at. */
export function AddEndpoint({ onAdd }: { onAdd: (text: string) => Promise<EndpointProblem | null> }) {
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<EndpointProblem | null>(null)
  const [busy, setBusy] = useState(false)
  const add = async () => {
    if (busy) return
    setBusy(true)
    const found = await onAdd(text)
    setBusy(false)
    setProblem(found)
    if (found !== null) return
    setText('')
    announce(words.added)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void add()
  }
  const type = (typed: string) => {
    setText(typed)
    setProblem(null)
  }
  return (
    <form onSubmit={submit} noValidate className="mt-6 border-line border-t pt-4">
      <h3 className="font-sans text-base">{words.title}</h3>
      <p className="mb-3 max-w-prose text-soft text-sm">{words.body}</p>
      <Field
        label={words.url}
        value={text}
        onChange={type}
        type="url"
        inputMode="url"
        placeholder="https://"
        autoComplete="off"
        spellCheck={false}
        translate="no"
        {...(problem !== null && problem !== 'code-missing' && { error: words.problems[problem] })}
      />
      <Button type="submit" variant="secondary" busy={busy} className="mt-3">
        {words.add}
      </Button>
      {problem === 'code-missing' && <Missing again={add} />}
    </form>
  )
}
