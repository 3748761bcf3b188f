import { decodeFunctionResult, encodeFunctionData, parseAbi } from 'viem'
import { call, multicall } from 'viem/actions'
import { outboxAbi } from '@/lib/abi/outbox'
import { openGateways } from '@/lib/actions/gateways'
import { readOutboxMessage } from '@/lib/actions/read/readOutboxMessage'
import { parseL2Logs, TOPICS } from '@/lib/bridge/gatewayLogs'
import type { DepositProof } from '@/lib/bridge/proof/evidence'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { getLogs } from '@/lib/rpc/getLogs'
import { multicallOptions } from '@/lib/rpc/multicallOptions'

/** A contract that every Arbitrum node answers for, although the chain has none. */
const NODE_INTERFACE = '0x00000000000000000000000000000000000000C8'
const nodeInterfaceAbi = parseAbi([
  'function constructOutboxProof(uint64 size, uint64 leaf) view returns (bytes32 send, bytes32 root, bytes32[] proof)',
])

/** The deposits up to an L2 block that L1 had not executed at an L1 block, each with its path in the tree of messages. */
export async function gatherDeposits(
  clients: Clients,
  pair: ChainPair,
  { l1Block, l2Block, sendCount }: { l1Block: bigint; l2Block: bigint; sendCount: bigint },
): Promise<readonly DepositProof[]> {
  const { l2: gateway } = openGateways(pair)
  const filter = { address: gateway, topics: [TOPICS.depositInitiated] }
  const logs = await getLogs(clients.l2, { filter, range: { from: pair.fromBlock.l2, to: l2Block } })
  const { deposits } = parseL2Logs(logs, gateway)
  const spent = await multicall(clients.l1, {
    ...multicallOptions(pair),
    blockNumber: l1Block,
    allowFailure: false,
    contracts: deposits.map(
      ({ position }) =>
        ({
          address: pair.arbitrum.outbox,
          abi: outboxAbi,
          functionName: 'isSpent',
          args: [position],
        }) as const,
    ),
  })
  const open = deposits.filter((_, index) => spent[index] === false)
  return Promise.all(
    open.map(async ({ position, log }) => {
      const [message, path] = await Promise.all([
        readOutboxMessage(clients, pair, { position, initiated: log }),
        pathOf(clients, sendCount, position),
      ])
      const { arbBlockNum, ethBlockNum, timestamp, data } = message
      return { position, arbBlockNum, ethBlockNum, timestamp, data, path: [...path] }
    }),
  )
}

async function pathOf(clients: Pick<Clients, 'l2'>, size: bigint, leaf: bigint) {
  const question = { abi: nodeInterfaceAbi, functionName: 'constructOutboxProof' } as const
  const { data = '0x' } = await call(clients.l2, {
    to: NODE_INTERFACE,
    data: encodeFunctionData({ ...question, args: [size, leaf] }),
  })
  const [, , path] = decodeFunctionResult({ ...question, data })
  return path
}
