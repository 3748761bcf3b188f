import { type Address, encodeFunctionData, type Hash } from 'viem'
import { getBlock, signTypedData } from 'viem/actions'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { depositEvent } from '@/lib/actions/expectedEvents'
import { openGateways } from '@/lib/actions/gateways'
import { readPermit } from '@/lib/actions/read/readPermit'
import { resolveProtocol } from '@/lib/actions/read/resolveProtocol'
import { PERMIT_SECONDS, permitToSign, splitSignature } from '@/lib/bridge/permit'
import type { ChainPair } from '@/lib/chains/pair'
import { errorCode } from '@/lib/errors/errors'
import { PermitExpired, PermitRefused } from '@/lib/errors/transactionErrors'
import type { WriteClients } from '@/lib/rpc/clients'
import { whenLeft } from './askWallet'
import { sendCall } from './sendCall'

/**
 * Escrows `amount` wei of LPT with a signature in place of an approval: one signature, which costs nothing, and one
 * transaction. Somebody who submits the permission first does not stop the deposit. Signed on L2.
 * @throws PermitRefused when the token, the account or the wallet cannot: `approveLpt` and `deposit` can. Nothing was
 * sent then. PermitExpired when the wallet answered after the permission had run out
 */
export async function depositWithPermit(
  clients: WriteClients,
  pair: ChainPair,
  params: { to: Address; amount: bigint },
): Promise<Hash> {
  const { to, amount } = params
  const gateways = openGateways(pair)
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
    spender: gateways.l2,
    value: amount,
    nonce: permit.nonce,
    deadline,
  }
  const signed = await sign(clients, permitToSign(permit.domain, message))
  const signature = splitSignature(signed)
  if (signature === null) throw new PermitRefused()
  const { timestamp } = await getBlock(clients.l2, { blockTag: 'latest' })
  if (timestamp > deadline) throw new PermitExpired()
  const { v, r, s } = signature
  const args = [to, amount, deadline, v, r, s] as const
  const transfer = { from: account.address, to, amount }
  return sendCall(clients, pair, {
    to: gateways.l2,
    data: encodeFunctionData({ abi: l2LptGatewayAbi, functionName: 'depositWithPermit', args }),
    event: depositEvent(gateways, transfer),
  }).catch((error: unknown) => {
    // The gateway passes over a permission that the token refuses: then the allowance is missing.
    throw errorCode(error) === 'allowance-too-low' ? new PermitRefused(error) : error
  })
}

/**
 * The signature. Answers of wallets that cannot sign it become PermitRefused; a person's refusal does not, nor does a
 * locked wallet.
 */
async function sign(
  { wallet, signing }: WriteClients,
  permission: ReturnType<typeof permitToSign>,
): Promise<unknown> {
  try {
    return await Promise.race([
      signTypedData(wallet, { account: wallet.account, ...permission }),
      whenLeft(signing?.signal),
    ])
  } catch (error) {
    const code = errorCode(error)
    throw code === 'wallet-refused' || code === 'unknown' ? new PermitRefused(error) : error
  }
}
