import { type Address, type Hash, type Hex, numberToHex, parseEther } from 'viem'
import type { ChainClient } from '../chain/client'

export type Act = { what: string; from: Address; to: Address; data: Hex }

const GAS = 5_000_000n
const WEALTH = parseEther('100')
/** Never too low: nobody's money is spent. */
const GAS_PRICE = 1_000_000_000_000n

/** Has somebody act on a fork's L1 without a key: contracts as well. @throws the name of the act, when it reverts */
export async function actOnL1(client: ChainClient, { what, from, to, data }: Act): Promise<void> {
  const balance = await client.getBalance({ address: from })
  await client.setBalance({ address: from, value: balance + WEALTH })
  await client.impersonateAccount({ address: from })
  const transaction = { from, to, data, gas: numberToHex(GAS), gasPrice: numberToHex(GAS_PRICE) }
  const hash = await client.request<{
    Method: 'eth_sendTransaction'
    Parameters: [object]
    ReturnType: Hash
  }>({
    method: 'eth_sendTransaction',
    params: [transaction],
  })
  const { status } = await client.waitForTransactionReceipt({ hash })
  await client.stopImpersonatingAccount({ address: from })
  await client.setBalance({ address: from, value: balance })
  if (status !== 'success') throw new Error(`Reverted on the fork of L1 while ${what} (transaction ${hash}).`)
}
