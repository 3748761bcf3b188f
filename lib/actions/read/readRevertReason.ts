import type { TransactionReceipt } from 'viem'
import { call, getBlock, getTransaction } from 'viem/actions'
import { decodeRevert } from '@/lib/actions/decodeRevert'
import type { Side } from '@/lib/chains/pair'
import { errorCode } from '@/lib/errors/errors'
import { OutOfGas } from '@/lib/errors/transactionErrors'
import type { Clients } from '@/lib/rpc/clients'

/**
 * The reason for which a mined transaction failed, decoded; undefined when it cannot be found. A receipt has no
 * reason: the same call is made again on the state before its block, for its revert, and with more gas when it used up
 * its own. It is made at a gas price: without one a node gives it a base fee of zero, and a result that depends on the
 * base fee differs.
 */
export async function readRevertReason(
  client: Clients[Side],
  { transactionHash: hash, blockNumber, gasUsed: used }: Failed,
): Promise<unknown> {
  try {
    const [transaction, { baseFeePerGas }] = await Promise.all([
      getTransaction(client, { hash }),
      getBlock(client, { blockNumber }),
    ])
    const { from, to, input, value, gas } = transaction
    const paid = transaction.maxFeePerGas ?? transaction.gasPrice ?? 0n
    // The block before may have had a higher base fee, by an eighth at most, and refuses a price below it.
    const least = ((baseFeePerGas ?? 0n) * 5n) / 4n
    const maxFeePerGas = paid > least ? paid : least
    const asked = { account: from, to, data: input, value }
    const request = { ...asked, blockNumber: blockNumber - 1n }
    const withMore = () => revertOf(client, { ...request, gas: gas * 3n }, maxFeePerGas)
    // A call inside may take no more than 63 of 64 parts along.
    if (used * 64n >= gas * 63n) {
      const reason = await withMore()
      return reason === undefined ? new OutOfGas() : reason
    }
    const reason = await revertOf(client, { ...request, gas }, maxFeePerGas)
    // The effects of other transactions of the same block show only after the whole block.
    if (reason === undefined) return await revertOf(client, { ...asked, gas, blockNumber }, maxFeePerGas)
    // Each call within a call leaves its part of 64 behind: what ran out far inside has used up much less than all.
    return used * 2n >= gas && (await withMore()) === undefined ? new OutOfGas() : reason
  } catch {
    return undefined
  }
}

type Failed = Pick<TransactionReceipt, 'transactionHash' | 'blockNumber' | 'gasUsed'>

type Call = Pick<
  NonNullable<Parameters<typeof call>[1]>,
  'account' | 'to' | 'data' | 'value' | 'gas' | 'blockNumber'
>

/**
 * The revert of a call; undefined when it does not revert. An account without ETH for the gas any more does not pay
 * here either.
 */
async function revertOf(client: Clients[Side], request: Call, maxFeePerGas: bigint): Promise<unknown> {
  try {
    const priced = maxFeePerGas > 0n ? { maxFeePerGas } : {}
    await call(client, { ...request, ...priced })
    return undefined
  } catch (error) {
    const isShortOfEth = maxFeePerGas > 0n && errorCode(error) === 'insufficient-eth'
    return isShortOfEth ? revertOf(client, request, 0n) : decodeRevert(error)
  }
}
