'use client'
import { useDeferredValue } from 'react'
import { NotOpen } from '@/components/common/notOpen'
import { UnlessContradicted } from '@/components/common/unlessContradicted'
import { lazyPart } from '@/components/ui/lazyPart'
import { ReadFailed } from '@/components/ui/readFailed'
import { reserveFacts } from '@/lib/bridge/disagreement'
import type { ChainPair, Gateways } from '@/lib/chains/pair'
import { usePair } from '@/lib/hooks/pair'
import { useReserves } from '@/lib/hooks/queries/useReserves'
import { BalanceSheet } from './balanceSheet'
import { ReservesSkeleton } from './reservesSkeleton'
import { VerdictNotice } from './verdictNotice'

/** Instructions to verify the reserves with one's own means: last on the page, and fetched last. */
const VerifySheet = lazyPart(() => import('./verifySheet'))
const ProveHere = lazyPart(() => import('./proof/proveHere'))

export function ReservesPage() {
  const pair = usePair()
  if (pair.gateways === null) return <NotOpen />
  return <Reserves pair={pair} gateways={pair.gateways} />
}

function Reserves({ pair, gateways }: { pair: ChainPair; gateways: Gateways }) {
  const reserves = useReserves()
  // Two books and their commands are much to draw at once: a phone draws them in pieces, and answers a finger in between.
  const data = useDeferredValue(reserves.data)
  return (
    <div className="flex flex-col gap-6">
      <ReadFailed query={reserves} />
      {data === undefined && reserves.error === null && <ReservesSkeleton />}
      {data !== undefined && (
        <>
          <UnlessContradicted facts={reserveFacts(data.lpt)}>
            <VerdictNotice facts={data.facts} />
          </UnlessContradicted>
          <BalanceSheet facts={data.facts} pair={pair} />
          <ProveHere />
          <VerifySheet
            pair={pair}
            gateways={gateways}
            lpt={data.lpt}
            underWay={{ positions: [...data.known.deposits.keys()], ids: data.known.withdrawals }}
          />
        </>
      )}
    </div>
  )
}
