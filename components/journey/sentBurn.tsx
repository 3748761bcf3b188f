'use client'
import { useEffect } from 'react'
import type { Hash } from 'viem'
import { HashFailure } from '@/components/transfers/hashFailure'
import { Steps } from '@/components/ui/steps'
import { TxLink } from '@/components/ui/txLink'
import { usePair } from '@/lib/hooks/pair'
import { useTransferByHash } from '@/lib/hooks/queries/useTransferByHash'
import { backWords, returnWords as words } from './copy'

type Props = { hash: Hash; onReplaced: (by: Hash) => void }

/** The status of a return trip of which nothing but its sent transaction is known. */
export function SentBurn({ hash, onReplaced }: Props) {
  const { l1 } = usePair()
  const { data, looking, refetch } = useTransferByHash(hash)
  const by = data?.found ? data.by : undefined
  useEffect(() => {
    if (by !== undefined) onReplaced(by)
  }, [by, onReplaced])
  return (
    <li className="py-5 first:pt-0 last:pb-0">
      <Steps
        label={backWords.sentLabel}
        steps={[
          {
            id: 'burn',
            title: words.burn,
            state: 'waiting',
            detail: (
              <div className="flex flex-col gap-2">
                <TxLink hash={hash} chain={l1} />
                {data?.found === false && (
                  <HashFailure failure={data} looking={looking} again={() => void refetch()} />
                )}
              </div>
            ),
          },
          { id: 'release', title: words.released, state: 'ahead' },
          { id: 'stake', title: words.stake, state: 'ahead' },
        ]}
      />
    </li>
  )
}
