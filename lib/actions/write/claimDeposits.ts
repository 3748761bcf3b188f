import { type Address, encodeFunctionData, type Hash } from 'viem'
import { estimateGas, sendTransaction, simulateContract } from 'viem/actions'
import { multicall3CallAbi } from '@/lib/actions/callAbis'
import { decodeRevert } from '@/lib/actions/decodeRevert'
import { claimEvent } from '@/lib/actions/expectedEvents'
import { openGateways } from '@/lib/actions/gateways'
import type { DepositTransfer } from '@/lib/bridge/transfer'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients, WriteClients } from '@/lib/rpc/clients'
import { askWallet } from './askWallet'
import { buildClaims, type ClaimCall } from './buildClaims'

/**
 * Claims several deposits in one transaction: Multicall3 has the outbox execute one message after the other. Whoever is
 * first: one that somebody claims meanwhile is passed over, and does not take the others along. Those that cannot be
 * claimed yet are left out. Signed on L1. Loads the Arbitrum SDK, for the proofs.
 * @returns the transaction, and the positions that it claims
 * @throws AlreadyClaimed, NotYetClaimable when none can be claimed, and what the claims would revert with when all would
 */
export async function claimDeposits(
  clients: WriteClients,
  pair: ChainPair,
  params: { deposits: readonly DepositTransfer[] },
): Promise<{ hash: Hash; positions: readonly bigint[] }> {
  const claims = await buildClaims(clients, pair, params)
  const { account } = clients.wallet
  const batch = { account, chain: pair.l1, address: pair.multicall3, blockTag: 'latest' } as const
  const { result } = await simulateContract(clients.l1, { ...batch, ...batchOf(pair, claims, true) })
  const willing = claims.filter((_, index) => result[index]?.success === true)
  const [refused] = result
  if (willing.length === 0) throw decodeRevert({ name: 'BatchReverted', data: refused?.returnData })

  const gas = await claimsGas(clients, pair, { account: account.address, claims: willing })
  const positions = willing.map(({ position }) => position)
  const [first = 0n] = positions
  const data = encodeFunctionData(batchOf(pair, willing, true))
  // Somebody else may claim the first of them meanwhile: that is not this transaction.
  const event = { ...claimEvent(pair, openGateways(pair), first), by: account.address }
  const hash = await askWallet(clients, event, () =>
    sendTransaction(clients.wallet, { account, chain: pair.l1, to: pair.multicall3, data, gas }),
  )
  return { hash, positions }
}

/**
 * Gas for claiming all of these at once, with a fifth on top. Estimated as if one failure were the failure of all: of a
 * batch that passes over failures a node finds the least gas with which it does not revert, too little for the claims.
 */
export async function claimsGas(
  clients: Pick<Clients, 'l1'>,
  pair: ChainPair,
  { account, claims }: { account: Address; claims: readonly ClaimCall[] },
): Promise<bigint> {
  const data = encodeFunctionData(batchOf(pair, claims, false))
  const gas = await estimateGas(clients.l1, { account, to: pair.multicall3, data, blockTag: 'latest' }).catch(
    (error: unknown) => {
      throw decodeRevert(error)
    },
  )
  return gas + gas / 5n
}

function batchOf(pair: ChainPair, claims: readonly ClaimCall[], allowFailure: boolean) {
  const calls = claims.map((claim) => ({
    target: pair.arbitrum.outbox,
    allowFailure,
    callData: claim.data,
  }))
  return { abi: multicall3CallAbi, functionName: 'aggregate3', args: [calls] } as const
}
