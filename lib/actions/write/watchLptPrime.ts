import { readContract, watchAsset } from 'viem/actions'
import { livepeerTokenPrimeAbi } from '@/lib/abi/livepeerTokenPrime'
import { openGateways } from '@/lib/actions/gateways'
import type { ChainPair } from '@/lib/chains/pair'
import { errorCode } from '@/lib/errors/errors'
import type { WriteClients } from '@/lib/rpc/clients'

/** The wallet's answer. None of these is an error: a wallet owes nobody a list of tokens. */
export type Watching = 'added' | 'declined' | 'not-supported'

/** Asks the wallet to list LivepeerToken' among its owner's tokens (EIP-747). The wallet has to be on L1. */
export async function watchLptPrime(
  clients: Pick<WriteClients, 'l1' | 'wallet'>,
  pair: ChainPair,
): Promise<Watching> {
  const { lptPrime: address } = openGateways(pair)
  const symbol = await readContract(clients.l1, {
    address,
    abi: livepeerTokenPrimeAbi,
    functionName: 'symbol',
  })
  try {
    const options = { address, symbol, decimals: 18 }
    return (await watchAsset(clients.wallet, { type: 'ERC20', options })) ? 'added' : 'declined'
  } catch (error) {
    return errorCode(error) === 'rejected' ? 'declined' : 'not-supported'
  }
}
