import { type Address, type Hash, type Hex, toEventSelector } from 'viem'
import { getBlockNumber, getCode, getTransaction } from 'viem/actions'
import { accountCode } from '@/lib/bridge/accountCode'
import type { Side } from '@/lib/chains/pair'
import { TransactionReverted } from '@/lib/errors/transactionErrors'
import type { Clients } from '@/lib/rpc/clients'
import { getLogs } from '@/lib/rpc/getLogs'
import { pause } from '@/lib/rpc/pause'

const SUCCESS = toEventSelector('ExecutionSuccess(bytes32,uint256)')
const FAILURE = toEventSelector('ExecutionFailure(bytes32,uint256)')

/** An owner's signature may have been the last one needed, and executed before its hash came back to the page. */
const BLOCKS_BEFORE = 1_000n

type Sent = {
  side: Side
  account: Address
  /** The wallet's answer to the sending. */
  hash: Hash
  signal: AbortSignal
  /** Nobody is looking: nothing is asked meanwhile. */
  isResting: () => boolean
}

/** True when the account is a contract on that side: the wallet's answer may be the hash of a proposal. */
export async function mayPropose(
  clients: Clients,
  { side, account }: Pick<Sent, 'side' | 'account'>,
): Promise<boolean> {
  return accountCode(await getCode(clients[side], { address: account })) === 'contract'
}

/**
 * Follows what a contract account's wallet has sent until it is a transaction. A wallet of one owner answers with the hash
 * of that. One of several owners, a Safe, answers with the hash of a proposal that no chain knows; once enough owners have
 * signed, the account says in an event which transaction executed it. Both are looked for, and only the chain is asked.
 * @returns the transaction; null when `signal` put an end to it
 * @throws TransactionReverted when the proposal was executed and failed
 */
export async function followSent(clients: Clients, sent: Sent): Promise<Hash | null> {
  const { signal, isResting, hash } = sent
  const client = clients[sent.side]
  let next: bigint | null = null
  while (!signal.aborted) {
    if (!isResting()) {
      try {
        const latest = await getBlockNumber(client, { cacheTime: 0 })
        const from: bigint = next ?? (latest > BLOCKS_BEFORE ? latest - BLOCKS_BEFORE : 0n)
        const executed = await findExecution(clients, sent, { from, to: latest })
        if (executed !== null) return executed
        if (await isTransaction(clients, sent)) return hash
        next = latest + 1n
      } catch (error) {
        if (error instanceof TransactionReverted) throw error
        // An endpoint that does not answer now is asked again: the proposal is not lost by that.
      }
    }
    await pause(client.pollingInterval, signal)
  }
  return null
}

async function findExecution(
  clients: Clients,
  { side, account, hash }: Sent,
  range: { from: bigint; to: bigint },
): Promise<Hash | null> {
  if (range.from > range.to) return null
  const filter = { address: account, topics: [[SUCCESS, FAILURE]] }
  const logs = await getLogs(clients[side], { filter, range })
  const found = logs.find((log) => names(log, hash))
  if (found === undefined) return null
  if (found.topics[0] === FAILURE) throw new TransactionReverted(found.transactionHash)
  return found.transactionHash
}

/** Safe 1.4 has the hash among the topics, earlier ones in the data. */
function names({ topics, data }: { topics: readonly Hex[]; data: Hex }, hash: Hash): boolean {
  return (topics[1] ?? data.slice(0, 66)).toLowerCase() === hash.toLowerCase()
}

const isTransaction = (clients: Clients, { side, hash }: Sent) =>
  getTransaction(clients[side], { hash }).then(
    () => true,
    () => false,
  )
