import { openGateways } from '@/lib/actions/gateways'
import type { KnownReserves } from '@/lib/actions/read/readReserves'
import { trackTransfers } from '@/lib/actions/read/trackTransfers'
import { parseL1Logs, type ResendLog, TOPICS, type WithdrawLog } from '@/lib/bridge/gatewayLogs'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { completeTransfers, learnFromMessages } from '@/lib/history/completeTransfers'
import { findWithdrawals } from '@/lib/history/findCounterparts'
import { findDeposits } from '@/lib/history/findDeposits'
import { nothingFound } from '@/lib/history/foundLogs'
import type { KnownBlocks } from '@/lib/history/joinTransfers'
import type { Clients } from '@/lib/rpc/clients'
import { getLogs } from '@/lib/rpc/getLogs'
import type { Memory } from './memory'

/** So many transfers are looked for by name in one search. */
const PAGE = 200

type Params = {
  memory: Memory
  /** The open transfers, as the books of both chains name them. */
  open: KnownReserves
  heads: Record<Side, bigint>
}

/**
 * Every deposit that nobody has claimed and every withdrawal that is not released, with where it stands. Those that an earlier look
 * has found are not looked for again; further tickets are searched from where the last search ended.
 */
export async function readTransfers(
  clients: Clients,
  pair: ChainPair,
  { memory, open, heads }: Params,
): Promise<{ transfers: readonly TrackedTransfer[]; found: Omit<Memory, 'reserves'> }> {
  const blocks: KnownBlocks = { l1: new Map(memory.blocks.l1), l2: new Map(memory.blocks.l2) }
  const [deposits, withdrawals] = await Promise.all([
    openDeposits(clients, pair, { memory, open, heads }, blocks),
    openWithdrawals(clients, pair, { memory, open, heads }),
  ])
  const resends = await readResends(clients, pair, { memory, withdrawals, head: heads.l1 })
  const found = { ...nothingFound(), deposits, withdrawals, resends }
  const transfers = await completeTransfers(clients, found, blocks)
  const tracked = await trackTransfers(clients, pair, { transfers })
  return {
    transfers: tracked,
    found: { deposits, withdrawals, resends, resendsTo: heads.l1, blocks: onlyNeeded(blocks, found) },
  }
}

async function openDeposits(
  clients: Clients,
  pair: ChainPair,
  { memory, open, heads }: Params,
  blocks: KnownBlocks,
) {
  const deposits = new Map([...memory.deposits].filter(([position]) => open.deposits.has(position)))
  const missing = [...open.deposits.keys()].filter((position) => !deposits.has(position))
  for (const positions of pagesOf(missing)) {
    const { found, messages } = await findDeposits(clients, pair, { positions, head: heads.l2 })
    learnFromMessages(blocks, messages)
    for (const deposit of found) deposits.set(deposit.position, deposit)
  }
  return deposits
}

async function openWithdrawals(clients: Clients, pair: ChainPair, { memory, open, heads }: Params) {
  const isOpen = new Set(open.withdrawals)
  const withdrawals = new Map([...memory.withdrawals].filter(([id]) => isOpen.has(id)))
  const missing = open.withdrawals.filter((id) => !withdrawals.has(id))
  for (const ids of pagesOf(missing)) {
    const found = await findWithdrawals(clients, pair, { heads }, { ids, before: null })
    for (const withdrawal of found) withdrawals.set(withdrawal.id, withdrawal)
  }
  return withdrawals
}

async function readResends(
  clients: Clients,
  pair: ChainPair,
  params: { memory: Memory; withdrawals: ReadonlyMap<bigint, WithdrawLog>; head: bigint },
): Promise<Map<bigint, ResendLog>> {
  const { memory, withdrawals, head } = params
  const resends = new Map([...memory.resends].filter(([, { id }]) => withdrawals.has(id)))
  // None is older than its withdrawal.
  const first = [...withdrawals.values()]
    .map(({ log }) => log.blockNumber)
    .toSorted((a, b) => Number(a - b))[0]
  if (first === undefined) return resends
  const from = memory.resendsTo === null ? first : memory.resendsTo + 1n
  if (from > head) return resends
  const { l1: address } = openGateways(pair)
  const filter = { address, topics: [TOPICS.withdrawResent] }
  const logs = await getLogs(clients.l1, { filter, range: { from, to: head } })
  for (const resend of parseL1Logs(logs, address).resends) {
    if (withdrawals.has(resend.id)) resends.set(resend.sequenceNumber, resend)
  }
  return resends
}

/** The blocks of what is still open: what is over is forgotten. */
function onlyNeeded(
  blocks: KnownBlocks,
  found: Pick<Memory, 'deposits' | 'withdrawals' | 'resends'>,
): KnownBlocks {
  const numbersOf = (logs: Iterable<{ log: { blockNumber: bigint } }>) =>
    new Set([...logs].map(({ log }) => log.blockNumber))
  const l1 = numbersOf([...found.withdrawals.values(), ...found.resends.values()])
  const l2 = numbersOf(found.deposits.values())
  return {
    l1: new Map([...blocks.l1].filter(([number]) => l1.has(number))),
    l2: new Map([...blocks.l2].filter(([number]) => l2.has(number))),
  }
}

function pagesOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const pages = Math.ceil(items.length / PAGE)
  return Array.from({ length: pages }, (_, page) => items.slice(page * PAGE, (page + 1) * PAGE))
}
