import { useEffect, useState } from 'react'
import type { Side } from '@/lib/chains/pair'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { readerOf } from '@/lib/rpc/chainTransport'

/** A chain that does not answer: the operator that is asked at present, after whose failure another endpoint is asked. */
export type SlowChain = { side: Side; chain: string; operator: string; hasOther: boolean }

/** An endpoint that is well answers long before, in milliseconds. */
const SLOW_MS = 3_000
const LOOK_MS = 1_000

/** The chains that have left a request unanswered for three seconds, looked at while somebody waits for them. */
export function useSlowChains(isWaiting: boolean): readonly SlowChain[] {
  const clients = useClients()
  const pair = usePair()
  const [, lookAgain] = useState(0)
  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(() => lookAgain((times) => times + 1), LOOK_MS)
    return () => clearInterval(timer)
  }, [isWaiting])
  if (!isWaiting) return []
  return (['l2', 'l1'] as const).flatMap((side) => {
    const reader = readerOf(clients[side])
    const waiting = reader.slowest(SLOW_MS)
    if (waiting === null) return []
    const hasOther = reader.endpoints.some(({ operator }) => operator !== waiting.operator)
    return [{ side, chain: pair[side].name, operator: waiting.operator, hasOther }]
  })
}
