import type { Address as AccountAddress } from 'viem'
import { Address } from '@/components/ui/address'
import { Notice } from '@/components/ui/notice'
import type { Side } from '@/lib/chains/pair'
import { useTypedWarnings } from '@/lib/hooks/acts/useTypedWarnings'
import { usePair } from '@/lib/hooks/pair'
import { recipientWords as words } from './copy'

type Props = {
  text: string
  /** The address that the text stands for. */
  to: AccountAddress
  account: AccountAddress
  /** The side on which it arrives. */
  side: Side
}

/** Warnings about a recipient by the way it was typed, shown at the field. */
export default function RecipientNotes({ text, to, account, side }: Props) {
  const warnings = useTypedWarnings({ account, to }, text, side)
  return warnings.map((warning) => (
    <div key={warning.kind} className="mt-3">
      <Notice tone="now">
        {warning.kind === 'looks-like' ? (
          <LooksLike {...warning} to={to} side={side} />
        ) : (
          words.namedElsewhere
        )}
      </Notice>
    </div>
  ))
}

type Likeness = { known: AccountAddress; isOwn: boolean; to: AccountAddress; side: Side }

/** Both in full, one below the other. */
function LooksLike({ known, isOwn, to, side }: Likeness) {
  const { [side]: chain } = usePair()
  const rows = [
    [words.typed, to],
    [isOwn ? words.ofOwn : words.ofEarlier, known],
  ] as const
  return (
    <>
      <p>{isOwn ? words.looksLikeOwn : words.looksLikeEarlier}</p>
      <dl className="mt-2 text-sm">
        {rows.map(([name, address]) => (
          <div key={address} className="mt-1">
            <dt className="text-soft">{name}</dt>
            <dd className="font-mono">
              <Address value={address} full chains={[chain]} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
