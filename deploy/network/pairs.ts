import * as v from 'valibot'
import type { Address } from 'viem'
import { pairs } from '@/lib/chains/builtData'
import { devnetPair } from '@/lib/chains/devnetPair'
import type { ChainPair, Side } from '@/lib/chains/pair'
import type { PairName } from '@/lib/chains/pairNames'
import { routers } from '@/lib/chains/routers'
import { addressSchema } from '@/lib/chains/schema'
import type { Settings } from '../settings/settings'

export type DescribedPair = { pair: ChainPair; routers: Record<Side, Address> }

/** The URL at which `npm start` and `npm run devnet` serve L2, unless they are told otherwise. */
const LOCAL_L2 = 'http://127.0.0.1:8547'

/** A pair by its name: from lib/chains, or from the running local Arbitrum. */
export async function describePair(name: PairName, settings: Settings): Promise<DescribedPair> {
  if (name !== 'devnet') return { pair: pairs[name], routers: routers[name] }
  const info = await askDevnet(settings.L2_RPC_URL ?? LOCAL_L2)
  const parsed = v.parse(routersSchema, info)
  const { l1GatewayRouter, l2GatewayRouter } = parsed.contracts.routers
  return { pair: devnetPair(info), routers: { l1: l1GatewayRouter, l2: l2GatewayRouter } }
}

const routersSchema = v.object({
  contracts: v.object({
    routers: v.object({ l1GatewayRouter: addressSchema, l2GatewayRouter: addressSchema }),
  }),
})

async function askDevnet(url: string): Promise<unknown> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'devnet_info', params: [] }),
    })
    return v.parse(v.object({ result: v.unknown() }), await answer.json()).result
  } catch {
    throw new Error(`No local Arbitrum answers at ${url}. Start it with: npm run devnet`)
  }
}
