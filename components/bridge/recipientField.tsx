import { useState } from 'react'
import type { Address as AccountAddress } from 'viem'
import { Address } from '@/components/ui/address'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { lazyPart } from '@/components/ui/lazyPart'
import { problemCopy } from '@/lib/bridge/copy'
import type { ParsedRecipient } from '@/lib/bridge/recipient'
import type { Side } from '@/lib/chains/pair'
import { usePair } from '@/lib/hooks/pair'
import { bridge } from './copy'

/** Apart from the form: most send to themselves. */
const RecipientNotes = lazyPart(() => import('./recipient/recipientNotes'))

/** A convenience: whoever does not get it types the address. */
const RecentRecipients = lazyPart(() => import('./recipient/recentRecipients'), { silent: true })

type Props = {
  text: string
  onChange: (text: string) => void
  parsed: ParsedRecipient | null
  /** The account has no address of its own on the other chain. */
  required: boolean
  account: AccountAddress | undefined
  chain: string
  /** The side on which it arrives. */
  side: Side
}

/** The recipient: the account itself, unless another is typed or the account is a contract. */
export function RecipientField({ text, onChange, parsed, required, account, chain, side }: Props) {
  const pair = usePair()
  const [wanted, setWanted] = useState(text !== '')
  const open = wanted || required
  const toggle = () => {
    setWanted(!wanted)
    if (wanted) onChange('')
  }
  return (
    <div className="mt-2">
      {open ? (
        <>
          <Field
            label={bridge.recipient}
            value={text}
            onChange={onChange}
            placeholder={bridge.recipientPlaceholder}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            required={required}
            hint={required ? bridge.requiredHint(chain) : bridge.otherHint(chain)}
            {...fieldError(text, parsed)}
          />
          <Named parsed={parsed} side={side} />
          {/* Stays on the page while it is empty, so that what comes into it is read out. */}
          <div aria-live="polite">
            {text !== '' && parsed?.ok === true && account !== undefined && (
              <RecipientNotes text={text} to={parsed.address} account={account} side={side} />
            )}
          </div>
          {text === '' && <RecentRecipients side={side} onChoose={onChange} />}
        </>
      ) : (
        <p className="mb-1 text-soft text-sm">
          {bridge.recipient}: <span className="text-ink">{bridge.own}</span>{' '}
          <span className="max-phone:block">
            {account === undefined ? '\u00a0' : <Address value={account} chains={[pair[side]]} />}
          </span>
        </p>
      )}
      {!required && (
        <Button variant="quiet" className="-ml-4 text-sm" onClick={toggle}>
          {open ? bridge.ownAgain : bridge.other}
        </Button>
      )}
    </div>
  )
}

/** Nothing typed yet, or a name that is being looked up, is not a mistake. */
function fieldError(text: string, parsed: ParsedRecipient | null) {
  if (text.trim() === '' || parsed === null || parsed.ok || parsed.error === 'name-resolving') return {}
  return { error: problemCopy[parsed.error] }
}

/** The address that a name stands for, in full, since this address will be signed. */
function Named({ parsed, side }: { parsed: ParsedRecipient | null; side: Side }) {
  const pair = usePair()
  return (
    <p aria-live="polite" className="mt-1.5 text-sm empty:absolute">
      {parsed?.ok === false && parsed.error === 'name-resolving' && problemCopy['name-resolving']}
      {parsed?.ok === true && parsed.name !== undefined && (
        <>
          {bridge.named(parsed.name)} <Address value={parsed.address} full chains={[pair[side]]} />
        </>
      )}
    </p>
  )
}
