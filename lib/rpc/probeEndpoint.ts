import { hexToBigInt, hexToNumber, isHex } from 'viem'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { expectForm } from './answers'
import type { Probe } from './chainReader'
import type { Endpoint } from './endpoint'
import type { Canary } from './findFirstEvent'

/** The facts of a chain that are known before any endpoint is asked. */
type Known = { chainId: number; canary: Canary | null }

/**
 * Looks at an endpoint of one chain of a pair: is it of this chain, how old is its newest block, and does a search whose
 * answer is known, that for the gateway's first event, find it. One that says it does not serve history, or does not find that
 * event in the whole of it, is asked for no logs.
 */
export function probeOf(pair: ChainPair, side: Side, now: () => number = Date.now): Probe {
  const canary = pair.gateways && { address: pair.gateways[side], from: pair.fromBlock[side] }
  return probeChain({ chainId: pair[side].id, canary }, now)
}

export function probeChain({ chainId, canary }: Known, now: () => number): Probe {
  const identities = new WeakMap<Endpoint, Promise<void>>()
  const identify = (endpoint: Endpoint) => {
    const known = identities.get(endpoint)
    if (known !== undefined) return known
    const looking = readIdentity(endpoint, chainId, now).catch((error: unknown) => {
      identities.delete(endpoint)
      throw error
    })
    identities.set(endpoint, looking)
    return looking
  }
  return async (endpoint, ability) => {
    await Promise.all([
      identify(endpoint),
      ability === 'logs' && canary !== null ? checkLogs(endpoint, canary) : undefined,
    ])
  }
}

async function readIdentity(endpoint: Endpoint, chainId: number, now: () => number): Promise<void> {
  const [id, head] = await Promise.all([
    ask(endpoint, 'eth_chainId', []),
    // An endpoint that does not tell its newest block is not left out for that.
    ask(endpoint, 'eth_getBlockByNumber', ['latest', false]).catch(() => null),
  ])
  if (hexToNumber(id) !== chainId) {
    endpoint.excluded.calls = 'wrong-chain'
    endpoint.excluded.logs = 'wrong-chain'
  }
  const time: unknown = head?.timestamp
  if (isHex(time)) endpoint.headAge = now() / 1_000 - Number(hexToBigInt(time))
}

async function checkLogs(endpoint: Endpoint, canary: Canary): Promise<void> {
  // Few pages search logs.
  const { findFirstEvent } = await import('./findFirstEvent')
  await findFirstEvent(endpoint, canary)
}

async function ask(endpoint: Endpoint, method: string, params: readonly unknown[]) {
  return expectForm(method, await endpoint.ask({ method, params }))
}
