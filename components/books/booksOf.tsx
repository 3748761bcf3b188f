'use client'
import type { Address } from 'viem'
import { ReadFailed } from '@/components/ui/readFailed'
import { useBooks } from '@/lib/hooks/queries/useBooks'
import { BooksProgress } from './booksProgress'
import { BooksReady } from './booksReady'

/** The books of an account, while they are read and after. */
export default function BooksOf({ account }: { account: Address }) {
  const books = useBooks(account)
  const { data, isFetching, progress, refetch } = books
  return (
    <div className="flex flex-col gap-6">
      {/* How far it is says more than that it takes long. */}
      <ReadFailed query={{ ...books, isFetching: false }} />
      {isFetching && <BooksProgress progress={progress} />}
      {data !== undefined && <BooksReady books={data} isReading={isFetching} readOn={() => refetch()} />}
    </div>
  )
}
