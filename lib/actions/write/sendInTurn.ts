import type { Hash } from 'viem'
import type { ChainPair } from '@/lib/chains/pair'
import { StoppedBetween } from '@/lib/errors/transactionErrors'
import type { WriteClients } from '@/lib/rpc/clients'
import { type ContractCall, sendCall } from './sendCall'
import { waitForTransaction } from './waitForTransaction'

/**
 * Has the wallet send several calls one after the other, each part of its chain before the wallet is asked for the next. As
 * with a single one the chain decides what was done: a wallet may name another transaction, or none.
 * @returns the hash of the last transaction
 * @throws the error of a single call; once some are done, StoppedBetween with that as its cause
 */
export async function sendInTurn(
  clients: WriteClients,
  pair: ChainPair,
  [first, ...others]: readonly [ContractCall, ...ContractCall[]],
): Promise<Hash> {
  let done = 0
  try {
    let sent = await sendNoted(clients, pair, first)
    for (const call of others) {
      clients.signing?.onSigned?.()
      await waitFor(clients, sent)
      done += 1
      sent = await sendNoted(clients, pair, call)
    }
    return sent.hash
  } catch (error) {
    throw done === 0 ? error : new StoppedBetween(done, others.length + 1, error)
  }
}

type Sent = { call: ContractCall; hash: Hash; since: bigint }

/** Sends a call, and notes the first block in which its event can be. */
async function sendNoted(clients: WriteClients, pair: ChainPair, call: ContractCall): Promise<Sent> {
  const { signing } = clients
  let since = 0n
  const noting: WriteClients = {
    ...clients,
    signing: {
      ...signing,
      onAsk: (event, from) => {
        since = from
        signing?.onAsk?.(event, from)
      },
    },
  }
  return { call, hash: await sendCall(noting, pair, call), since }
}

async function waitFor(clients: WriteClients, { call: { event }, hash, since }: Sent): Promise<void> {
  const { signing, wallet } = clients
  const onForeign = () => signing?.onNameUnknown?.()
  await waitForTransaction(clients, {
    side: event.side,
    hash,
    expects: { event, since, account: wallet.account.address, onForeign, isOthers: signing?.isOthers },
    ...(signing?.signal && { signal: signing.signal }),
  })
}
