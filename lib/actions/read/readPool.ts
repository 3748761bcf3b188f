import { readContract } from 'viem/actions'
import { stakingLensAbi, stakingLensCode } from '@/lib/abi/stakingLens'
import type { Clients } from '@/lib/rpc/clients'
import type { Pool } from '@/lib/staking/hints'
import type { Protocol } from './resolveProtocol'

/** For so long a list is as good as a new one: a place that has changed meanwhile costs gas and nothing else. In milliseconds. */
const KEPT_MS = 60_000

const kept = new WeakMap<object, { pool: Promise<Pool>; until: number }>()

/**
 * The protocol's list of orchestrators, at most a minute old. One round trip: the list is walked by code that is sent along
 * with the call.
 */
export function readPool(
  clients: Pick<Clients, 'l2'>,
  protocol: Pick<Protocol, 'bondingManager'>,
  now = Date.now(),
): Promise<Pool> {
  const found = kept.get(clients.l2)
  if (found !== undefined && now < found.until) return found.pool
  const pool = askPool(clients, protocol)
  kept.set(clients.l2, { pool, until: now + KEPT_MS })
  // Nothing is kept of an attempt that failed.
  pool.catch(() => kept.delete(clients.l2))
  return pool
}

async function askPool(
  clients: Pick<Clients, 'l2'>,
  { bondingManager }: Pick<Protocol, 'bondingManager'>,
): Promise<Pool> {
  const [members, maxSize] = await readContract(clients.l2, {
    abi: stakingLensAbi,
    code: stakingLensCode,
    functionName: 'pool',
    args: [bondingManager],
  })
  return { members, maxSize }
}
