import { type Address, type Hash, zeroHash } from 'viem'
import { multicall } from 'viem/actions'
import { livepeerTokenAbi } from '@/lib/abi/livepeerToken'
import { openGateways } from '@/lib/actions/gateways'
import type { Book } from '@/lib/bridge/proof/evidence'
import * as slots from '@/lib/bridge/proof/slots'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { multicallOptions } from '@/lib/rpc/multicallOptions'
import type { GatheredAssertion } from './gatherAssertions'
import { gatherBlock, NoBlock } from './gatherBlock'
import { gatherDeposits } from './gatherDeposits'
import { gatherHeader } from './gatherHeader'
import { gatherProof, NoProof } from './gatherProof'
import { Unprovable } from './unprovable'

type Parts = { clients: Clients; pair: ChainPair; lpt: Address; l1Block: bigint; withdrawalCount: bigint }

/** A book, the assertion that it is of, and the withdrawals whose amounts L1 has to prove for it. */
export type GatheredBook = { book: Book; assertion: Hash; unreleased: readonly bigint[] }

/**
 * The L2 side of the books at one assertion.
 * @throws NoBlock; NoProof
 */
export async function gatherBook(
  { clients, pair, lpt, l1Block, withdrawalCount }: Parts,
  kind: Book['kind'],
  assertions: readonly GatheredAssertion[],
): Promise<GatheredBook> {
  const last = assertions.at(-1)
  if (last === undefined) throw new Error('An assertion is missing.')
  if (last.l2BlockHash === zeroHash)
    throw new NoBlock('The rollup has confirmed nothing but its beginning yet.')
  const block = await gatherBlock(clients.l2, last.l2BlockHash)
  const { l2: gateway } = openGateways(pair)
  const ids = Array.from({ length: Number(withdrawalCount) }, (_, id) => BigInt(id))
  const releases = ids.filter((id) => id % slots.RELEASED_PER_WORD === 0n).map(slots.l2GatewaySlots.released)
  const [header, gatewayProof, [lptBalanceSlot, lptProof], deposits] = await Promise.all([
    gatherHeader(clients.l2, block.raw, block.hash),
    gatherProof(clients.l2, {
      address: gateway,
      slots: [slots.l2GatewaySlots.escrowed(lpt), ...releases],
      block: block.number,
    }),
    gatherBalance({ clients, pair, lpt }, block.number),
    gatherDeposits(clients, pair, { l1Block, l2Block: block.number, sendCount: block.sendCount }),
  ]).catch((error: unknown) => {
    // An endpoint without that state refuses whatever is asked of it.
    throw error instanceof Unprovable ? error : new NoProof(clients.l2.chain.name, block.number, error)
  })
  const words = gatewayProof.words.slice(1)
  const unreleased = ids.filter((id) => {
    const word = words[Number(id / slots.RELEASED_PER_WORD)]
    return word === undefined || !slots.isReleased(word.value, id)
  })
  const book: Book = {
    kind,
    assertions: assertions.map(({ hash: _, ...preimage }) => preimage),
    header,
    gateway: gatewayProof,
    lpt: lptProof,
    lptBalanceSlot,
    deposits: [...deposits],
  }
  return { book, assertion: last.hash, unreleased }
}

/** LPT's mapping of balances is the first of its storage whose entry for the gateway is what the gateway has. */
const BALANCE_SLOTS = Array.from({ length: 60 }, (_, slot) => BigInt(slot))

async function gatherBalance(
  { clients, pair, lpt }: Pick<Parts, 'clients' | 'pair' | 'lpt'>,
  block: bigint,
): Promise<readonly [bigint, Book['lpt']]> {
  const { l2: gateway } = openGateways(pair)
  const candidates = BALANCE_SLOTS.map((slot) => slots.balanceSlot(gateway, slot))
  const found = await gatherProof(clients.l2, { address: lpt, slots: candidates, block })
  const [held] = await multicall(clients.l2, {
    ...multicallOptions(pair),
    allowFailure: false,
    blockNumber: block,
    contracts: [{ address: lpt, abi: livepeerTokenAbi, functionName: 'balanceOf', args: [gateway] }],
  })
  const index = found.words.findIndex(({ value }) => value === held && held > 0n)
  // An empty escrow is nowhere in the storage: any slot proves it.
  const slot = Math.max(index, 0)
  if (index < 0 && held > 0n)
    throw new NoProof(clients.l2.chain.name, block, new Error('no balance is found'))
  return [BigInt(slot), { nodes: found.nodes, words: found.words.slice(slot, slot + 1) }]
}
