import {
  type Abi,
  type Address,
  decodeFunctionData,
  encodeAbiParameters,
  encodeEventTopics,
  encodeFunctionResult,
  formatLog,
  type Hex,
  hexToBigInt,
  isHex,
  keccak256,
  multicall3Abi,
  numberToHex,
  padHex,
  parseEventLogs,
  type RpcLog,
  stringToHex,
  toEventSelector,
  toFunctionSelector,
  zeroAddress,
  zeroHash,
} from 'viem'
import { arbSysAbi } from '@/lib/abi/arbSys'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { outboxAbi } from '@/lib/abi/outbox'
import { arbitrumOnePair } from '@/lib/chains/arbitrumOnePair'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { ARB_SYS } from '@/lib/chains/precompiles'

/** Two chains that were never mined: as many transfers as wanted, over as many blocks as wanted, answered by arithmetic. */
export type SyntheticChains = {
  pair: ChainPair
  account: Address
  heads: Record<Side, bigint>
  /** The keys of the account's transfers, newest first. */
  expected: readonly string[]
  answer(side: Side, method: string, params: readonly unknown[]): unknown
}

type Settings = {
  /** The number of the account's transfers; as many again are of others. */
  transfers: number
  l2Blocks: bigint
  /** Raise it to have the same chains after a while. */
  laterL2Blocks?: bigint
}

const L2_BLOCKS_PER_L1_BLOCK = 48n
const GENESIS_TIME = 1_700_000_000n
/** L1 blocks from a deposit to its claim, and L2 blocks from a withdrawal to its release. */
const CLAIM_DELAY = 50_000n
const RELEASE_DELAY = 2_400n

const account = padHex('0xa', { size: 20 })
const stranger = padHex('0xb', { size: 20 })
const gateways = {
  l1: padHex('0x1', { size: 20 }),
  l2: padHex('0x2', { size: 20 }),
  lptPrime: padHex('0x3', { size: 20 }),
}

/** Every third transfer is a withdrawal. A deposit is claimed when there was time for it. */
export function syntheticChains({ transfers, l2Blocks, laterL2Blocks = 0n }: Settings): SyntheticChains {
  const heads = { l2: l2Blocks + laterL2Blocks, l1: (l2Blocks + laterL2Blocks) / L2_BLOCKS_PER_L1_BLOCK }
  const pair: ChainPair = { ...arbitrumOnePair, gateways, fromBlock: { l1: 0n, l2: 0n } }
  const logs: Record<Side, RpcLog[]> = { l1: [], l2: [] }
  const expected: { key: string; time: bigint }[] = []
  const add = (side: Side, log: RpcLog) => {
    if (hexToBigInt(log.blockNumber ?? '0x0') <= heads[side]) logs[side].push(log)
  }
  addOwners(add)
  for (let index = 0n; index < BigInt(transfers) * 2n; index++) {
    const isOurs = index % 2n === 0n
    const l2Block = (index * l2Blocks) / (BigInt(transfers) * 2n)
    const parties = { from: isOurs ? account : stranger, to: isOurs ? account : stranger }
    const withdraws = (index / 2n) % 3n === 2n
    const log = withdraws ? addWithdrawal : addDeposit
    const block = withdraws ? l2Block / L2_BLOCKS_PER_L1_BLOCK : l2Block
    log(add, pair, { index, block, ...parties })
    if (isOurs) {
      const time = withdraws ? timeOf('l1', block) : timeOf('l2', block)
      expected.push({ key: `${withdraws ? 'withdraw' : 'deposit'}-${index}`, time })
    }
  }
  expected.sort((a, b) => Number(b.time - a.time))
  return {
    pair,
    account,
    heads,
    expected: expected.map(({ key }) => key),
    answer: (side, method, params) => answer(side, method, params, { heads, logs }),
  }
}

type Made = { index: bigint; block: bigint; from: Address; to: Address }
type Add = (side: Side, log: RpcLog) => void

/** Each gateway's first event, by which an endpoint's logs are tried. */
function addOwners(add: Add): void {
  const topics = [
    toEventSelector('OwnershipTransferred(address,address)'),
    zeroHash,
    padHex(stranger, { size: 32 }),
  ]
  for (const side of ['l1', 'l2'] as const)
    add(side, rpcLog({ address: gateways[side], block: 0n, index: 0n, topics, data: '0x' }))
}

function addDeposit(add: Add, pair: ChainPair, { index, block, from, to }: Made): void {
  const l1Block = block / L2_BLOCKS_PER_L1_BLOCK
  const gateway = { address: gateways.l2, block, index }
  add(
    'l2',
    logOf(
      { ...gateway, abi: l2LptGatewayAbi, eventName: 'DepositInitiated' },
      [from, to, index],
      [index + 1n],
    ),
  )
  const times = [block, l1Block, timeOf('l2', block), 0n] as const
  const message = encodeAbiParameters(
    ['address', 'uint256', 'uint256', 'uint256', 'uint256', 'bytes'].map((type) => ({ type })),
    [gateways.l2, ...times, '0x'],
  )
  const topics = encodeEventTopics({
    abi: arbSysAbi,
    eventName: 'L2ToL1Tx',
    args: { destination: gateways.l1, hash: index, position: index },
  })
  add('l2', rpcLog({ address: ARB_SYS, block, index, topics: flat(topics), data: message }))
  const executed = encodeEventTopics({
    abi: outboxAbi,
    eventName: 'OutBoxTransactionExecuted',
    args: { to: gateways.l1, l2Sender: gateways.l2, zero: 0n },
  })
  const data = encodeAbiParameters([{ type: 'uint256' }], [index])
  const claim = { address: pair.arbitrum.outbox, block: l1Block + CLAIM_DELAY, index }
  add('l1', rpcLog({ ...claim, topics: flat(executed), data }))
}

function addWithdrawal(add: Add, _: ChainPair, { index, block, from, to }: Made): void {
  const l1 = { address: gateways.l1, block, index, abi: l1LptGatewayAbi, eventName: 'WithdrawInitiated' }
  add('l1', logOf(l1, [from, to, index], [index + 1n, index + 7n]))
  const released = block * L2_BLOCKS_PER_L1_BLOCK + RELEASE_DELAY
  const l2 = {
    address: gateways.l2,
    block: released,
    index,
    abi: l2LptGatewayAbi,
    eventName: 'WithdrawFinalized',
  }
  add('l2', logOf(l2, [index, to], [index + 1n]))
}

function logOf(
  event: { address: Address; block: bigint; index: bigint; abi: Abi; eventName: string },
  indexed: readonly unknown[],
  numbers: readonly bigint[],
): RpcLog {
  const topics = encodeEventTopics({ abi: event.abi, eventName: event.eventName, args: [...indexed] })
  const data = encodeAbiParameters(
    numbers.map(() => ({ type: 'uint256' })),
    [...numbers],
  )
  return rpcLog({ ...event, topics: flat(topics), data })
}

const flat = (topics: readonly unknown[]) => topics.filter((topic): topic is Hex => isHex(topic))

type RawLog = { address: Address; block: bigint; index: bigint; topics: readonly Hex[]; data: Hex }

function rpcLog({ address, block, index, topics, data }: RawLog): RpcLog {
  const [first, ...rest] = topics
  return {
    address,
    topics: first === undefined ? [] : [first, ...rest],
    data,
    blockHash: blockHash(block),
    blockNumber: numberToHex(block),
    logIndex: numberToHex(index % 1_000n),
    transactionHash: keccak256(stringToHex(`${address}:${block}:${index}`)),
    transactionIndex: '0x0',
    removed: false,
  }
}

const blockHash = (block: bigint) => keccak256(numberToHex(block))

/** An L2 block is a quarter of a second; here, to keep times whole, the first of four takes the second. */
function timeOf(side: Side, block: bigint): bigint {
  return GENESIS_TIME + (side === 'l1' ? block * 12n : block / 4n)
}

type Chains = { heads: Record<Side, bigint>; logs: Record<Side, readonly RpcLog[]> }

function answer(side: Side, method: string, params: readonly unknown[], { heads, logs }: Chains): unknown {
  switch (method) {
    case 'eth_chainId':
      return numberToHex(side === 'l1' ? arbitrumOnePair.l1.id : arbitrumOnePair.l2.id)
    case 'eth_blockNumber':
      return numberToHex(heads[side])
    case 'eth_getBlockByNumber': {
      const [wanted] = params
      const number = isHex(wanted) ? hexToBigInt(wanted) : heads[side] - (side === 'l1' ? 64n : 4_800n)
      return {
        number: numberToHex(number),
        hash: blockHash(number),
        timestamp: numberToHex(timeOf(side, number)),
        ...(side === 'l2' && {
          l1BlockNumber: numberToHex(number / L2_BLOCKS_PER_L1_BLOCK),
          sendCount: '0x1',
        }),
      }
    }
    case 'eth_getLogs':
      return matching(logs[side], params, heads[side])
    case 'eth_call':
      if (side === 'l1') return answerGateway(logs.l1, params, heads.l1)
      throw new Error('Nothing is recorded on L2')
    default:
      throw new Error(`Nothing here answers ${method}`)
  }
}

/** The first and the last block of a search of logs. */
export function blocksOf(params: readonly unknown[], head: bigint): { from: bigint; to: bigint } {
  const { fromBlock, toBlock } = query(params)
  return { from: hexToBigInt(fromBlock), to: toBlock === 'latest' ? head : hexToBigInt(toBlock) }
}

/** The number of blocks that a search of logs spans. */
export function spanOf(params: readonly unknown[], head: bigint): bigint {
  const { from, to } = blocksOf(params, head)
  return to - from + 1n
}

type LogQuery = {
  address: Hex | Hex[]
  topics: (Hex | Hex[] | null)[]
  fromBlock: Hex
  toBlock: Hex | 'latest'
}

function query(params: readonly unknown[]): LogQuery {
  const parsed: LogQuery = JSON.parse(JSON.stringify(params[0]))
  return parsed
}

function matching(logs: readonly RpcLog[], params: readonly unknown[], head: bigint): readonly RpcLog[] {
  const { address, topics } = query(params)
  const { from, to } = blocksOf(params, head)
  const addresses = [address].flat().map((one) => one.toLowerCase())
  return logs.filter((log) => {
    const block = hexToBigInt(log.blockNumber ?? '0x0')
    if (block < from || block > to || !addresses.includes(log.address.toLowerCase())) return false
    return topics.every((wanted, index) => {
      const topic = log.topics[index]
      return wanted === null || (topic !== undefined && [wanted].flat().includes(topic))
    })
  })
}

/** The L1 gateway's records: the number of withdrawals, and recipient and amount of each. */
function answerGateway(logs: readonly RpcLog[], params: readonly unknown[], head: bigint): Hex {
  const [{ data }, tag]: [{ data: Hex }, string] = JSON.parse(JSON.stringify(params))
  const block = isHex(tag) ? hexToBigInt(tag) : head
  const records = recordsUpTo(logs, block)
  if (!data.startsWith(toFunctionSelector('aggregate3((address,bool,bytes)[])')))
    return answerCall(records, data)
  const { args } = decodeFunctionData({ abi: multicall3Abi, data })
  const calls = typeof args[0] === 'object' ? args[0] : []
  return encodeFunctionResult({
    abi: multicall3Abi,
    functionName: 'aggregate3',
    result: calls.map((call) => ({ success: true, returnData: answerCall(records, call.callData) })),
  })
}

function answerCall(records: ReadonlyMap<bigint, readonly [Address, bigint]>, data: Hex): Hex {
  const abi = l1LptGatewayAbi
  const call = decodeFunctionData({ abi, data })
  if (call.functionName === 'withdrawalCount') {
    const last = [...records.keys()].reduce((most, id) => (id > most ? id : most), -1n)
    return encodeFunctionResult({ abi, functionName: 'withdrawalCount', result: last + 1n })
  }
  if (call.functionName !== 'withdrawals') throw new Error(`Nothing here answers ${call.functionName}`)
  const record = records.get(call.args[0]) ?? [zeroAddress, 0n]
  return encodeFunctionResult({ abi, functionName: 'withdrawals', result: record })
}

function recordsUpTo(logs: readonly RpcLog[], block: bigint) {
  const made = parseEventLogs({
    abi: l1LptGatewayAbi,
    eventName: 'WithdrawInitiated',
    logs: logs
      .filter(({ blockNumber }) => hexToBigInt(blockNumber ?? '0x0') <= block)
      .map((log) => formatLog(log)),
  })
  return new Map(made.map(({ args }) => [args.id, [args.to, args.amount] as const]))
}
