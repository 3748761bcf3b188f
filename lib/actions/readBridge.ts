import type { Address, Client, Hex } from 'viem'
import { getBalance, getCode, getGasPrice, multicall } from 'viem/actions'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { livepeerTokenAbi } from '@/lib/abi/livepeerToken'
import { livepeerTokenPrimeAbi } from '@/lib/abi/livepeerTokenPrime'
import type { BridgeFacts } from '@/lib/bridge/bridgeFacts'
import type { ChainPair } from '@/lib/chains/pair'
import { atOnce } from './batch'
import type { Clients } from './clients'
import { openGateways } from './gateways'
import type { Protocol } from './resolveProtocol'

/**
 * Balances, allowance and pause flags of both sides. One round trip per chain when the transports batch.
 * @throws BridgeNotOpen
 */
export async function readBridge(
  clients: Clients,
  pair: ChainPair,
  params: { protocol: Protocol; account: Address },
): Promise<BridgeFacts> {
  const [l1, l2] = await Promise.all([
    readL1(clients, pair, params.account),
    readL2(clients, pair, params.account, params.protocol.lpt),
  ])
  return { l1, l2 }
}

async function readL1(clients: Clients, pair: ChainPair, account: Address): Promise<BridgeFacts['l1']> {
  const gateways = openGateways(pair)
  const [[lptPrime, paused], common] = await Promise.all([
    multicall(clients.l1, {
      ...atOnce(pair),
      allowFailure: false,
      contracts: [
        {
          address: gateways.lptPrime,
          abi: livepeerTokenPrimeAbi,
          functionName: 'balanceOf',
          args: [account],
        },
        { address: gateways.l1, abi: l1LptGatewayAbi, functionName: 'paused' },
      ],
    }),
    readAccount(clients.l1, account),
  ])
  return { ...common, lptPrime, paused }
}

async function readL2(
  clients: Clients,
  pair: ChainPair,
  account: Address,
  lpt: Address,
): Promise<BridgeFacts['l2']> {
  const { l2: gateway } = openGateways(pair)
  const token = { address: lpt, abi: livepeerTokenAbi } as const
  const [[balance, allowance, paused], common] = await Promise.all([
    multicall(clients.l2, {
      ...atOnce(pair),
      allowFailure: false,
      contracts: [
        { ...token, functionName: 'balanceOf', args: [account] },
        { ...token, functionName: 'allowance', args: [account, gateway] },
        { address: gateway, abi: l2LptGatewayAbi, functionName: 'paused' },
      ],
    }),
    readAccount(clients.l2, account),
  ])
  return { ...common, lpt: balance, allowance, paused }
}

async function readAccount(client: Client, account: Address) {
  const [eth, code, gasPrice] = await Promise.all([
    getBalance(client, { address: account }),
    getCode(client, { address: account }),
    getGasPrice(client),
  ])
  return { eth, isContract: isContractCode(code), gasPrice }
}

/** An EIP-7702 delegation is code that starts with 0xef0100: such an account still signs with its key on every chain. */
export function isContractCode(code: Hex | undefined): boolean {
  return code !== undefined && code !== '0x' && !code.toLowerCase().startsWith('0xef0100')
}
