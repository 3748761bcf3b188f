'use client'
import { useState } from 'react'
import type { Address } from 'viem'
import { Button } from '@/components/ui/button'
import { lazyPart } from '@/components/ui/lazyPart'
import { Sheet } from '@/components/ui/sheet'
import { Skeleton } from '@/components/ui/skeleton'
import { booksWords as words } from './copy'

const BooksOf = lazyPart(() => import('./booksOf'), {
  loading: () => <Skeleton className="h-40 w-full rounded-xl" />,
})

/** The offer to read an account's books. Nothing is read, and no code for it fetched, before it is taken. */
export default function BooksSheet({ account }: { account: Address }) {
  const [wanted, setWanted] = useState<Address | null>(null)
  return (
    <Sheet title={words.title}>
      <p className="mb-4 text-soft">{words.lead}</p>
      {wanted === account ? (
        <BooksOf key={account} account={account} />
      ) : (
        <Button variant="secondary" onClick={() => setWanted(account)}>
          {words.open}
        </Button>
      )}
    </Sheet>
  )
}
