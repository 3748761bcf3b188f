'use client'
import Link from 'next/link'
import { Address } from '@/components/ui/address'
import { Amount } from '@/components/ui/amount'
import { buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Sentence } from '@/components/ui/sentence'
import { LPT } from '@/components/ui/tokens'
import { usePair } from '@/lib/hooks/pair'
import { olderWords as words } from './copy'

/** Arbitrum's page for Livepeer's own bridge. */
const LIVEPEERS_BRIDGE = 'https://bridge.arbitrum.io'

/** The notice for an account that holds LPT from before Arbitrum: an explanation, and the link to its migration. */
export function OlderLpt({ amount }: { amount: bigint }) {
  const { l1, olderLpt } = usePair()
  if (olderLpt === null) return null
  return (
    <Notice
      title={<Sentence of={words.title}>{[<Amount key="amount" wei={amount} symbol={LPT} />]}</Sentence>}
      action={
        <>
          <a href={LIVEPEERS_BRIDGE} target="_blank" rel="noreferrer" className={buttonClass('secondary')}>
            {words.bridge} ↗
          </a>
          <Link href="/about/#older" className={buttonClass('quiet')} prefetch={false}>
            {words.about}
          </Link>
        </>
      }
    >
      <p>{words.body}</p>
      <p className="mt-1 text-soft text-sm">
        {words.token} <Address value={olderLpt} chains={[l1]} />
      </p>
    </Notice>
  )
}
