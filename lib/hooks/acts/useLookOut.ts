import { useEffect, useEffectEvent, useState } from 'react'
import { type Address, isAddressEqual } from 'viem'
import { fetchCode } from '@/lib/hooks/code/fetchCode'
import { useClients } from '@/lib/hooks/useClients'
import type { KeptAct, UnknownAct } from './stage'

type Options = {
  account: Address | undefined
  /** Nothing is asked meanwhile. */
  isResting: () => boolean
  /** One of them is included after all. */
  onFound: (act: KeptAct) => Promise<void>
}

/**
 * Looks out for acts that may have been sent although nobody waits for them any more, as long as they are kept in mind, the
 * component is there and the account is connected.
 * @returns takes a further one
 */
export function useLookOut({ account, isResting, onFound }: Options): (act: UnknownAct) => void {
  const clients = useClients()
  const [unknown, setUnknown] = useState<readonly UnknownAct[]>([])
  const lookOut = useEffectEvent(async (act: UnknownAct, signal: AbortSignal) => {
    const code = await fetchCode(() => import('./carryOut'))
    const pending = await code.lookOut(clients, act, { signal, isResting: () => isResting() })
    if (pending !== null) tell({ ...act, pending })
  })
  const tell = useEffectEvent((act: KeptAct) => void onFound(act).catch(() => undefined))
  useEffect(() => {
    const over = new AbortController()
    const own = unknown.filter((act) => account !== undefined && isAddressEqual(act.account, account))
    for (const act of own) lookOut(act, over.signal).catch(() => undefined)
    return () => over.abort()
  }, [account, unknown])
  return (act) => setUnknown((all) => [...all, act])
}
