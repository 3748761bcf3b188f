import type { Address, Hash } from 'viem'
import { readGasOf } from '@/lib/actions/read/readGasOf'
import type { GasPaid } from '@/lib/books/ledger'
import type { Transfer } from '@/lib/bridge/transfer'
import type { Side } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import type { BooksMemory } from './booksMemory'

type Transaction = { side: Side; hash: Hash; time: bigint }

/** Every transaction that the books know of, each once; whether the account paid for it is for its receipt to say. */
export function ownTransactions({
  transfers,
  onL2,
}: {
  transfers: readonly Transfer[]
  /** Those about the stake, approvals among them. */
  onL2: readonly Omit<Transaction, 'side'>[]
}): readonly Transaction[] {
  const found: Transaction[] = [
    ...onL2.map((tx) => ({ side: 'l2' as const, ...tx })),
    ...transfers.flatMap((transfer): readonly Transaction[] => {
      const isDeposit = transfer.kind === 'deposit'
      const start = isDeposit ? [transfer.initiated] : transfer.tickets.map(({ sent }) => sent)
      const end = isDeposit ? transfer.claimed : transfer.released
      return [
        ...start.map(({ hash, time }) => ({ side: isDeposit ? 'l2' : 'l1', hash, time }) as const),
        ...(end === null ? [] : [{ side: isDeposit ? 'l1' : 'l2', hash: end.hash, time: end.time } as const]),
      ]
    }),
  ]
  return [...new Map(found.map((transaction) => [key(transaction), transaction])).values()]
}

const key = ({ side, hash }: Pick<Transaction, 'side' | 'hash'>) => `${side}:${hash}`

/** So many receipts are asked for at once; they travel in one request where the transport batches. */
const AT_ONCE = 200

/** The fee that the account paid for each of the transactions, in wei. Those that cannot be read are left out, and noted. */
export async function readGas(
  clients: Clients,
  params: {
    account: Address
    memory: BooksMemory
    transactions: readonly Transaction[]
    onProgress: (done: number) => void
    note: (part: 'gas', error: unknown) => void
  },
): Promise<readonly GasPaid[]> {
  const { account, memory, transactions, onProgress, note } = params
  const read = async ({ side, hash }: Transaction) => {
    if (memory.gas.has(key({ side, hash }))) return
    memory.gas.set(key({ side, hash }), await readGasOf(clients, { side, hash, account }))
  }
  const failed: unknown[] = []
  for (let index = 0; index < transactions.length; index += AT_ONCE) {
    const settled = await Promise.allSettled(transactions.slice(index, index + AT_ONCE).map(read))
    failed.push(...settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : [])))
    onProgress(Math.min(1, (index + AT_ONCE) / transactions.length))
  }
  if (failed.length > 0) note('gas', failed[0])
  return transactions.flatMap((transaction) => {
    const wei = memory.gas.get(key(transaction)) ?? 0n
    return wei === 0n ? [] : [{ ...transaction, wei }]
  })
}
