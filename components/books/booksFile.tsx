'use client'
import { useState } from 'react'
import { download } from '@/components/transfers/download'
import { announce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { bookFormats, type FormatId } from '@/lib/books/formats/formats'
import { type IncomeBy, ledger } from '@/lib/books/ledger'
import { usePair } from '@/lib/hooks/pair'
import type { ReadBooks } from '@/lib/hooks/queries/useBooks'
import { booksWords as words } from './copy'

const FORMATS = ['plain', 'koinly', 'cointracking', 'rotki', 'cointracker'] as const
const INCOMES = ['round', 'claim'] as const

const looks = (isChosen: boolean) =>
  `text-note ${isChosen ? 'bg-surface font-semibold text-ink shadow-sm' : 'text-soft hover:text-ink'}`
const choices = 'flex flex-wrap gap-1 rounded-2xl bg-sunken p-1'

/** The choice of a file, and the button that saves it. */
export function BooksFile({ books: { facts, lpt } }: { books: ReadBooks }) {
  const { l1, l2 } = usePair()
  const [format, setFormat] = useState<FormatId>('plain')
  const [incomeBy, setIncomeBy] = useState<IncomeBy>('round')
  const save = () => {
    const text = bookFormats[format].write(ledger(facts, { incomeBy }), {
      chains: { l1: l1.name, l2: l2.name },
      lpt: { chainId: l2.id, address: lpt },
    })
    download(`lpt-books-${format}-by-${incomeBy}.csv`, 'text/csv', text)
    announce(words.saved)
  }
  return (
    <div className="flex flex-col gap-4">
      <div>
        <p className="mb-1.5 font-semibold text-sm">{words.format}</p>
        <Choice
          label={words.format}
          name="books-format"
          values={FORMATS}
          chosen={format}
          onChange={setFormat}
          className={choices}
          looks={looks}
        >
          {(id) => (id === 'plain' ? words.plain : bookFormats[id].name)}
        </Choice>
      </div>
      <div>
        <p className="mb-1.5 font-semibold text-sm">{words.income}</p>
        <Choice
          label={words.income}
          name="books-income"
          values={INCOMES}
          chosen={incomeBy}
          onChange={setIncomeBy}
          className={choices}
          looks={looks}
        >
          {(by) => words.incomes[by]}
        </Choice>
        {incomeBy === 'round' && <p className="mt-1.5 text-soft text-sm">{words.unclaimed}</p>}
      </div>
      <div>
        <Button onClick={save}>{words.save}</Button>
      </div>
      <div className="flex flex-col gap-2 text-soft text-sm">
        <p>{words.rules}</p>
        <p>{words.notIn}</p>
      </div>
    </div>
  )
}
