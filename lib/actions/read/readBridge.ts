import type { Address } from 'viem'
import { getBalance, getCode, multicall, readContract } from 'viem/actions'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { livepeerTokenAbi } from '@/lib/abi/livepeerToken'
import { livepeerTokenPrimeAbi } from '@/lib/abi/livepeerTokenPrime'
import { openGateways } from '@/lib/actions/gateways'
import { accountCode } from '@/lib/bridge/accountCode'
import type { BridgeFacts } from '@/lib/bridge/bridgeFacts'
import type { ChainPair, Side } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { multicallOptions } from '@/lib/rpc/multicallOptions'
import { readGasPrice } from '@/lib/rpc/readGasPrice'
import { readPermit } from './readPermit'
import { readSameContract } from './readSameContract'
import { countWaiting } from './readWaiting'
import type { Protocol } from './resolveProtocol'

/**
 * Balances, allowance and pause flags of both sides. One round trip per chain when the transports batch, and another for
 * an account that is a contract on both.
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
  const sameOnBoth = await readSameContract(clients, pair, params.account, {
    l1: l1.bytecode,
    l2: l2.bytecode,
  })
  return { l1: l1.facts, l2: l2.facts, sameOnBoth }
}

async function readL1(clients: Clients, pair: ChainPair, account: Address) {
  const gateways = openGateways(pair)
  const [[lptPrime, paused, pausedUntil], olderLpt, { bytecode, ...common }] = await Promise.all([
    multicall(clients.l1, {
      ...multicallOptions(pair),
      allowFailure: false,
      contracts: [
        {
          address: gateways.lptPrime,
          abi: livepeerTokenPrimeAbi,
          functionName: 'balanceOf',
          args: [account],
        },
        { address: gateways.l1, abi: l1LptGatewayAbi, functionName: 'paused' },
        { address: gateways.l1, abi: l1LptGatewayAbi, functionName: 'pausedUntil' },
      ],
    }),
    readOlderLpt(clients, pair, account),
    readAccount(clients.l1, account),
  ])
  const facts: BridgeFacts['l1'] = { ...common, lptPrime, olderLpt, paused, pausedUntil }
  return { facts, bytecode }
}

async function readL2(clients: Clients, pair: ChainPair, account: Address, lpt: Address) {
  const { l2: gateway } = openGateways(pair)
  const token = { address: lpt, abi: livepeerTokenAbi } as const
  const [[balance, allowance, paused], permit, { bytecode, ...common }] = await Promise.all([
    multicall(clients.l2, {
      ...multicallOptions(pair),
      allowFailure: false,
      contracts: [
        { ...token, functionName: 'balanceOf', args: [account] },
        { ...token, functionName: 'allowance', args: [account, gateway] },
        { address: gateway, abi: l2LptGatewayAbi, functionName: 'paused' },
      ],
    }),
    readPermit(clients, pair, { lpt, owner: account }),
    readAccount(clients.l2, account),
  ])
  const facts: BridgeFacts['l2'] = {
    ...common,
    lpt: balance,
    allowance,
    hasPermit: permit !== null,
    paused,
  }
  return { facts, bytecode }
}

/** Said beside the transfer, which it has nothing to do with: that it cannot be read keeps nobody from anything. */
async function readOlderLpt(clients: Clients, { olderLpt }: ChainPair, account: Address): Promise<bigint> {
  if (olderLpt === null) return 0n
  const balance = { address: olderLpt, abi: livepeerTokenPrimeAbi, functionName: 'balanceOf' } as const
  return readContract(clients.l1, { ...balance, args: [account] }).catch(() => 0n)
}

async function readAccount(client: Clients[Side], account: Address) {
  const [eth, bytecode, gasPrice, waiting] = await Promise.all([
    getBalance(client, { address: account }),
    getCode(client, { address: account }),
    readGasPrice(client),
    countWaiting(client, account),
  ])
  return { eth, bytecode, code: accountCode(bytecode), gasPrice, waiting }
}
