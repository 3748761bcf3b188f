import { useEffect, useState } from 'react'
import type { Side } from '@/lib/chains/pair'
import { useClients } from '@/lib/hooks/useClients'
import { readerOf } from '@/lib/rpc/chainTransport'
import { type EndpointState, endpointState } from '@/lib/rpc/endpointState'

/** The interval at which the observed states are shown anew, in milliseconds. No endpoint is asked for it. */
const LOOK_MS = 2_000

/** The endpoints of both chains with their observed states, the preferred one first. */
export function useEndpoints(): Record<Side, readonly EndpointState[]> {
  const clients = useClients()
  const [, lookAgain] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => lookAgain((times) => times + 1), LOOK_MS)
    return () => clearInterval(timer)
  }, [])
  const statesOn = (side: Side) => readerOf(clients[side]).endpoints.map(endpointState)
  return { l1: statesOn('l1'), l2: statesOn('l2') }
}
