'use client'
import Link from 'next/link'
import type { Address as AccountAddress } from 'viem'
import { transfersWords } from '@/components/transfers/copy'
import { Address } from '@/components/ui/address'
import { buttonClass } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { Notice } from '@/components/ui/notice'
import { usePair } from '@/lib/hooks/pair'
import { LazyTransferList } from './lazyTransferList'

/** The transfers of any account, without a wallet. Whoever is connected can bring them forward all the same. */
export function LookedUpTransfers({ account }: { account: AccountAddress | null }) {
  const { l1, l2 } = usePair()
  return (
    <>
      <p>
        <Link href="/transfers/" className={`${buttonClass('quiet')} -ml-4`}>
          ← {transfersWords.all}
        </Link>
      </p>
      {account !== null ? (
        <>
          <h2 className="text-xl">
            {transfersWords.of} <Address value={account} full chains={[l1, l2]} />
          </h2>
          <LazyTransferList key={account} account={account} empty={<Empty title={transfersWords.noneOf} />} />
        </>
      ) : (
        <Notice title={transfersWords.ofNobody}>{transfersWords.ofNobodyBody}</Notice>
      )}
    </>
  )
}
