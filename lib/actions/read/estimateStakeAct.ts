import type { Address } from 'viem'
import { estimateGas } from 'viem/actions'
import { decodeRevert } from '@/lib/actions/decodeRevert'
import { buildStakeCall } from '@/lib/actions/write/buildStakeCall'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { readGasPrice } from '@/lib/rpc/readGasPrice'
import type { HintedAct } from '@/lib/staking/hintedAct'

/** The network fee of an act: its gas, the current gas price, and their product in wei of ETH. */
export type ActFee = { gas: bigint; gasPrice: bigint; wei: bigint }

/**
 * The network fee of an act on L2, estimated from the very call that would be signed.
 * @throws the decoded revert when the act would fail
 */
export async function estimateStakeAct(
  clients: Pick<Clients, 'l2'>,
  pair: ChainPair,
  params: { account: Address; act: HintedAct },
): Promise<ActFee> {
  const { account } = params
  const { to, data, instead } = await buildStakeCall(clients, pair, params)
  const estimate = (input: typeof data) =>
    estimateGas(clients.l2, { account, to, data: input, blockTag: 'latest' })
  const [gas, gasPrice] = await Promise.all([
    estimate(data).catch((error: unknown) => {
      if (instead === undefined) throw decodeRevert(error)
      return estimate(instead)
    }),
    readGasPrice(clients.l2),
  ])
  return { gas, gasPrice, wei: gas * gasPrice }
}
