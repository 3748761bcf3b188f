import type { TransactionReceipt } from 'viem'
import { call, getTransaction } from 'viem/actions'
import { decodeRevert } from '@/lib/actions/decodeRevert'
import type { Side } from '@/lib/chains/pair'
import { OutOfGas } from '@/lib/errors/transactionErrors'
import type { Clients } from '@/lib/rpc/clients'

/**
 * The reason for which a mined transaction failed, decoded; undefined when it cannot be found. A receipt does not say why: the
 * same call is made again on the state before its block, for what it reverts with, and with more gas when it used up what it had.
 */
export async function readRevertReason(
  client: Clients[Side],
  { transactionHash: hash, blockNumber, gasUsed: used }: Failed,
): Promise<unknown> {
  try {
    const transaction = await getTransaction(client, { hash })
    const { from, to, input, value, gas } = transaction
    const asked = { account: from, to, data: input, value }
    const request = { ...asked, blockNumber: blockNumber - 1n }
    // A call inside may take no more than 63 of 64 parts along.
    if (used * 64n < gas * 63n) {
      // What another transaction of the same block did before it shows after the block alone.
      return (
        (await revertOf(client, { ...request, gas })) ??
        (await revertOf(client, { ...asked, gas, blockNumber }))
      )
    }
    const withMore = await revertOf(client, { ...request, gas: gas * 3n })
    return withMore === undefined ? new OutOfGas() : withMore
  } catch {
    return undefined
  }
}

type Failed = Pick<TransactionReceipt, 'transactionHash' | 'blockNumber' | 'gasUsed'>

/** What a call reverts with; undefined when it does not. */
const revertOf = (client: Clients[Side], request: Parameters<typeof call>[1]): Promise<unknown> =>
  call(client, request).then(
    () => undefined,
    (error: unknown) => decodeRevert(error),
  )
