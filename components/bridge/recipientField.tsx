import { useState } from 'react'
import { Address } from '@/components/ui/address'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { problemCopy } from '@/lib/bridge/copy'
import type { ParsedRecipient } from '@/lib/bridge/validate'
import { bridge } from './copy'

type Props = {
  text: string
  onChange: (text: string) => void
  parsed: ParsedRecipient | null
  account: string | undefined
  chain: string
}

/** Who receives: the account itself, unless somebody says otherwise. */
export function RecipientField({ text, onChange, parsed, account, chain }: Props) {
  const [other, setOther] = useState(text !== '')
  const toggle = () => {
    setOther(!other)
    if (other) onChange('')
  }
  return (
    <div className="mt-2">
      {other ? (
        <Field
          label={bridge.recipient}
          value={text}
          onChange={onChange}
          placeholder="0x…"
          autoComplete="off"
          spellCheck={false}
          hint={bridge.otherHint(chain)}
          {...(text !== '' && parsed?.ok === false && { error: problemCopy[parsed.error] })}
        />
      ) : (
        <p className="text-soft text-sm">
          {bridge.recipient}: <span className="text-ink">{bridge.own}</span>{' '}
          {account !== undefined && <Address value={account} />}
        </p>
      )}
      <Button variant="quiet" className="-ml-4 text-sm" onClick={toggle}>
        {other ? bridge.ownAgain : bridge.other}
      </Button>
    </div>
  )
}
