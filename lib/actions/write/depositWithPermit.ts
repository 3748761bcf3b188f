import type { Address, Hash, Hex } from 'viem'
import { getBlock, signTypedData, simulateContract, writeContract } from 'viem/actions'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { openGateways } from '@/lib/actions/gateways'
import { readPermit } from '@/lib/actions/read/readPermit'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import { PERMIT_SECONDS, permitToSign, splitSignature } from '@/lib/bridge/permit'
import type { ChainPair } from '@/lib/chains/pair'
import { errorCode } from '@/lib/errors/errors'
import { PermitRefused } from '@/lib/errors/transactionErrors'
import type { WriteClients } from '@/lib/rpc/clients'

/**
 * Escrows `amount` wei of LPT with a signature in place of an approval: one signature, which costs nothing, and one
 * transaction. Somebody who submits the permission first does not stop the deposit. Signed on L2.
 * @throws PermitRefused when the token, the account or the wallet cannot: `approveLpt` and `deposit` can. Nothing was
 * sent then
 */
export async function depositWithPermit(
  clients: WriteClients,
  pair: ChainPair,
  params: { to: Address; amount: bigint },
): Promise<Hash> {
  const { to, amount } = params
  const gateway = openGateways(pair).l2
  const { account } = clients.wallet
  const { lpt } = await resolveProtocol(clients, pair)
  const [permit, head] = await Promise.all([
    readPermit(clients, pair, { lpt, owner: account.address }),
    getBlock(clients.l2, { blockTag: 'latest' }),
  ])
  if (permit === null) throw new PermitRefused()
  const deadline = head.timestamp + PERMIT_SECONDS
  const message = {
    owner: account.address,
    spender: gateway,
    value: amount,
    nonce: permit.nonce,
    deadline,
  }
  const signature = splitSignature(await sign(clients, permitToSign(permit.domain, message)))
  if (signature === null) throw new PermitRefused()
  const { v, r, s } = signature
  const { request } = await unlessRefused(
    simulateContract(clients.l2, {
      account,
      chain: pair.l2,
      address: gateway,
      abi: l2LptGatewayAbi,
      functionName: 'depositWithPermit',
      args: [to, amount, deadline, v, r, s],
    }),
  )
  return writeContract(clients.wallet, request)
}

/** What wallets answer that cannot sign it; a person who says no is another matter, and so is a wallet that is locked. */
async function sign({ wallet }: WriteClients, permission: ReturnType<typeof permitToSign>): Promise<Hex> {
  try {
    return await signTypedData(wallet, { account: wallet.account, ...permission })
  } catch (error) {
    const code = errorCode(error)
    throw code === 'wallet-refused' || code === 'unknown' ? new PermitRefused(error) : error
  }
}

/** The gateway passes over a permission that the token refuses, so what is missing then is the allowance. */
async function unlessRefused<Result>(simulation: Promise<Result>): Promise<Result> {
  try {
    return await simulation
  } catch (error) {
    throw errorCode(error) === 'allowance-too-low' ? new PermitRefused(error) : error
  }
}
