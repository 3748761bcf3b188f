'use client'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { ledger } from '@/lib/books/ledger'
import { allRounds } from '@/lib/books/rounds'
import type { ReadBooks } from '@/lib/hooks/queries/useBooks'
import { BooksFile } from './booksFile'
import { booksWords as words } from './copy'
import { RoundsChart } from './roundsChart'

type Props = { books: ReadBooks; isReading: boolean; readOn: () => void }

/** Books that were read: what is missing of them, the file, and what each round earned. */
export function BooksReady({ books, isReading, readOn }: Props) {
  const { facts, missing } = books
  const rounds = allRounds(facts.claims)
  const entries = ledger(facts, { incomeBy: 'round' }).length
  const again = (label: string) => (
    <Button variant="secondary" busy={isReading} onClick={readOn}>
      {label}
    </Button>
  )
  return (
    <>
      {missing.length > 0 ? (
        <Notice tone="danger" title={words.missing} action={again(words.readOn)}>
          <ul>
            {missing.map(({ part, why }) => (
              <li key={`${part}-${why}`}>{words.missingPart(words.parts[part], why ?? words.unclear)}</li>
            ))}
          </ul>
        </Notice>
      ) : (
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p role="status">{entries === 0 ? words.empty : words.whole(entries)}</p>
          {again(words.readAgain)}
        </div>
      )}
      {entries > 0 && <BooksFile books={books} />}
      {rounds.length > 0 && <RoundsChart rounds={rounds} />}
    </>
  )
}
