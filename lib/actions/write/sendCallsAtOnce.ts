import type { Hash } from 'viem'
import { getCallsStatus, sendCalls } from 'viem/actions'
import type { ChainPair } from '@/lib/chains/pair'
import { CallsFailed } from '@/lib/errors/transactionErrors'
import type { ExpectedEvent, WriteClients } from '@/lib/rpc/clients'
import { pause } from '@/lib/rpc/pause'
import { askWallet } from './askWallet'
import type { ContractCall } from './sendCall'

/** A wallet may know of a block before the endpoint does, in milliseconds. */
const LATENESS_MS = 10_000

/**
 * Has the wallet send several calls of one chain as one (EIP-5792): all of them or none, with one prompt. The wallet's
 * word about them is reported, and not believed: the chain decides.
 * @param event shows that they were carried out
 * @returns the transaction of the event
 * @throws CallsFailed when the wallet says so and the chain shows nothing; and what `askWallet` throws
 */
export function sendCallsAtOnce(
  clients: WriteClients,
  pair: ChainPair,
  { calls, event }: { calls: readonly Pick<ContractCall, 'to' | 'data'>[]; event: ExpectedEvent },
): Promise<Hash> {
  const { wallet, signing } = clients
  return askWallet(clients, event, async () => {
    const answer: unknown = await sendCalls(wallet, {
      account: wallet.account,
      chain: pair[event.side],
      forceAtomic: true,
      calls: calls.map(({ to, data }) => ({ to, data })),
    })
    const id = idOf(answer)
    // Sent perhaps, and nobody can be asked about it but the chain.
    if (id === null) return null
    signing?.onSigned?.()
    await untilTold(clients, id)
    // The wallet says that they are mined. The chain shows it, and the transaction.
    return null
  })
}

/** The name of the calls that a wallet answers; null for whatever is none. */
function idOf(answer: unknown): string | null {
  const id = typeof answer === 'object' && answer !== null && 'id' in answer ? answer.id : null
  return typeof id === 'string' && id !== '' ? id : null
}

/** Settles when the wallet says that the calls are done; however long it takes: several owners may need days. */
async function untilTold({ wallet, signing }: WriteClients, id: string): Promise<void> {
  let failedFor = 0
  while (!signing?.signal?.aborted) {
    const status = await statusOf(wallet, id)
    if (status === 'success') return
    failedFor = status === 'failure' ? failedFor + wallet.pollingInterval : 0
    if (failedFor > LATENESS_MS) throw new CallsFailed(id)
    await pause(wallet.pollingInterval, signing?.signal)
  }
}

/** The wallet's status of the calls; undefined for an answer that cannot be understood. */
const statusOf = (wallet: WriteClients['wallet'], id: string) =>
  getCallsStatus(wallet, { id }).then(
    ({ status }) => status,
    () => undefined,
  )
