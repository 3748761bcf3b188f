import type { Address, Hash } from 'viem'
import { readContract } from 'viem/actions'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { openGateways } from '@/lib/actions/gateways'
import type { Book, Evidence } from '@/lib/bridge/proof/evidence'
import * as slots from '@/lib/bridge/proof/slots'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { gatherAssertions } from './gatherAssertions'
import { type Block, gatherBlock, type StartingBlock } from './gatherBlock'
import { type GatheredBook, gatherBook } from './gatherBook'
import { gatherHeader } from './gatherHeader'
import { gatherProof } from './gatherProof'
import { Unprovable } from './unprovable'

/** An assertion whose books could not be gathered, and why. */
export type LeftOut = { kind: Book['kind']; reason: string }

export type Gathered = {
  evidence: Evidence
  leftOut: readonly LeftOut[]
  /** Rival assertions are in the rollup's logs. */
  disputed: boolean
}

/**
 * Gathers what proves the reserves: an L1 block, the assertions in its state, the L2 block of the latest confirmed one and of the
 * newest pending one, and proofs of each figure. What the endpoints say is only gathered here; `verifyEvidence` checks it.
 * @throws BridgeNotOpen; Unprovable when L1, or L2 for every assertion, gives no proof
 */
export async function gatherEvidence(
  clients: Clients,
  pair: ChainPair,
  start: StartingBlock,
): Promise<Gathered> {
  const gateways = openGateways(pair)
  const l1 = await gatherBlock(clients.l1, start)
  const { confirmed, pending, disputed } = await gatherAssertions(clients, pair, l1.number)
  const lpt = await readContract(clients.l2, {
    address: gateways.l2,
    abi: l2LptGatewayAbi,
    functionName: 'lpt',
  })
  const withdrawalCount = await readContract(clients.l1, {
    address: gateways.l1,
    abi: l1LptGatewayAbi,
    functionName: 'withdrawalCount',
    blockNumber: l1.number,
  })
  const parts = { clients, pair, lpt, l1Block: l1.number, withdrawalCount }
  const books: GatheredBook[] = []
  const leftOut: LeftOut[] = []
  const wanted = [
    { kind: 'confirmed', assertions: [confirmed] },
    ...(pending.length > 0 ? [{ kind: 'pending', assertions: pending } as const] : []),
  ] as const
  for (const { kind, assertions } of wanted) {
    try {
      books.push(await gatherBook(parts, kind, assertions))
    } catch (error) {
      if (!(error instanceof Unprovable)) throw error
      leftOut.push({ kind, reason: error.message })
    }
  }
  if (books.length === 0) throw new Unprovable(leftOut.map(({ reason }) => reason).join(' '))
  const evidence: Evidence = {
    version: 1,
    pair: pair.id,
    contracts: {
      rollup: pair.arbitrum.rollup,
      outbox: pair.arbitrum.outbox,
      l1Gateway: gateways.l1,
      l2Gateway: gateways.l2,
      lptPrime: gateways.lptPrime,
      lpt,
    },
    l1: await gatherL1(clients, pair, { l1, books }),
    books: books.map(({ book }) => book),
  }
  return { evidence, leftOut, disputed }
}

async function gatherL1(
  clients: Pick<Clients, 'l1'>,
  pair: ChainPair,
  { l1, books }: { l1: Block; books: readonly GatheredBook[] },
): Promise<Evidence['l1']> {
  const gateways = openGateways(pair)
  const proof = (address: Address, wanted: readonly Hash[]) =>
    gatherProof(clients.l1, { address, slots: [...new Set(wanted)], block: l1.number })
  const positions = books.flatMap(({ book }) => book.deposits.map(({ position }) => position))
  const ids = books.flatMap(({ unreleased }) => unreleased)
  const [header, rollup, outbox, gateway, lptPrime] = await Promise.all([
    gatherHeader(clients.l1, l1.raw, l1.hash),
    proof(pair.arbitrum.rollup, [
      slots.rollupSlots.latestConfirmed,
      ...books.map(({ assertion }) => slots.rollupSlots.assertion(assertion)),
    ]),
    proof(pair.arbitrum.outbox, positions.map(slots.outboxSlots.spent)),
    proof(gateways.l1, [slots.l1GatewaySlots.withdrawalCount, ...ids.map(slots.l1GatewaySlots.withdrawal)]),
    proof(gateways.lptPrime, [slots.lptPrimeSlots.supply]),
  ])
  return { blockHash: l1.hash, header, rollup, outbox, gateway, lptPrime }
}
