import type { Chain, Client, Transport } from 'viem'
import { getBlock } from 'viem/actions'

/**
 * The gas price of a chain at this moment, in wei: as the endpoint tells it, or the base fee of the newest block where it does
 * not tell, so that nothing hangs on one method.
 */
export async function readGasPrice(client: Client<Transport, Chain>): Promise<bigint> {
  try {
    return BigInt(await client.request({ method: 'eth_gasPrice' }, { retryCount: 0 }))
  } catch {
    const { baseFeePerGas } = await getBlock(client, { blockTag: 'latest' })
    return baseFeePerGas ?? 0n
  }
}
