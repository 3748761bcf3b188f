import {
  type Address,
  concat,
  createClient,
  custom,
  decodeFunctionData,
  encodeFunctionResult,
  type Hash,
  type Hex,
  isHex,
  multicall3Abi,
  numberToHex,
  padHex,
  size,
} from 'viem'
import { createConfig, createConnector } from 'wagmi'
import type { DepositTransfer } from '@/lib/bridge/transfer'
import type { Side } from '@/lib/chains/pair'
import { pendingFromText } from '@/lib/history/pendingAct'
import type { Clients, ExpectedEvent } from '@/lib/rpc/clients'
import { pairWithBridge as pair } from './pairWithBridge'

/** The owner of the wallet. */
export const account = numberToHex(0xa11ce, { size: 20 })

export const deposit: DepositTransfer = {
  kind: 'deposit',
  position: 7n,
  from: account,
  to: account,
  amount: 1n,
  initiated: { hash: padHex('0x1'), blockNumber: 1n, time: 1n, l1BlockNumber: 1n },
  claimed: null,
}

type Request = { method: string; params?: readonly unknown[] }

/** A transaction of a chain that is made of answers alone. */
type Mined = { hash: Hash; from: Address; block: number; logs: readonly object[]; failed: boolean }

/** A word that is an address and a small fee. */
const WORD = padHex('0xc0ffee', { size: 32 })

/** A chain at block 10, whose contracts agree to everything. Transactions are mined when a test says so. */
class AnsweredChain {
  head = 10
  readonly mined: Mined[] = []
  /** The answer of every contract. */
  word = WORD
  /** The endpoint's answers to these methods instead. */
  readonly faults = new Map<string, () => unknown>()

  constructor(private readonly id: number) {}

  /** Puts a transaction into a block of its own. @param event in its logs; none when left out */
  mine({
    hash,
    from,
    event,
    failed = false,
  }: {
    hash: Hash
    from: Address
    event?: ExpectedEvent | undefined
    failed?: boolean
  }): void {
    this.head += 1
    const block = numberToHex(this.head)
    const place = {
      blockHash: padHex(block),
      blockNumber: block,
      transactionHash: hash,
      transactionIndex: '0x0',
    }
    const log = event && {
      address: event.address,
      topics: event.topics.map((topic) => topic ?? WORD),
      data: event.data ?? '0x',
      logIndex: '0x0',
      removed: false,
      ...place,
    }
    this.mined.push({ hash, from, block: this.head, logs: log ? [log] : [], failed })
  }

  readonly request = async ({ method, params = [] }: Request): Promise<unknown> => {
    const [first] = params
    const fault = this.faults.get(method)
    if (fault !== undefined) return fault()
    const found = this.mined.find(({ hash }) => hash === first)
    switch (method) {
      case 'eth_chainId':
        return numberToHex(this.id)
      case 'eth_blockNumber':
        return numberToHex(this.head)
      case 'eth_getCode':
        return '0x'
      case 'eth_getTransactionCount':
        return '0x0'
      case 'eth_gasPrice':
      case 'eth_estimateGas':
        return '0x5208'
      case 'eth_getBlockByNumber':
        return {
          number: numberToHex(this.head),
          timestamp: '0x6b49d200',
          baseFeePerGas: '0x1',
          transactions: [],
        }
      case 'eth_call':
        return this.call(first)
      case 'eth_getLogs':
        return this.mined.flatMap(({ logs }) => logs)
      case 'eth_getTransactionByHash':
        return found ? this.shown(found) : null
      case 'eth_getTransactionReceipt':
        return found
          ? {
              ...this.shown(found),
              transactionHash: found.hash,
              status: found.failed ? '0x0' : '0x1',
              logs: found.logs,
            }
          : null
      default:
        throw new Error(`Nothing here answers ${method}`)
    }
  }

  private shown({ hash, from, block }: Mined) {
    const [value, nonce] = ['0x0', '0x0']
    return {
      hash,
      from,
      to: WORD.slice(0, 42),
      value,
      nonce,
      input: '0x',
      type: '0x2',
      blockNumber: numberToHex(block),
    }
  }

  private call(asked: unknown): Hex {
    const data =
      typeof asked === 'object' && asked !== null && 'data' in asked && isHex(asked.data) ? asked.data : '0x'
    if (size(data) < 4 || !data.startsWith('0x82ad56cb')) return this.word
    const { functionName, args } = decodeFunctionData({ abi: multicall3Abi, data })
    const calls = functionName === 'aggregate3' ? args[0] : []
    const result = calls.map(() => ({ success: true, returnData: this.word }))
    return encodeFunctionResult({ abi: multicall3Abi, functionName: 'aggregate3', result })
  }
}

/** A wallet's behaviour when it is asked to send a transaction. */
export type Behaviour = (chain: { mine: () => void; sent: Hash; other: Hash }) => Promise<unknown>

/** The transaction that a wallet sends here when it is asked for the nth time. */
export const sentAt = (nth: number): Hash => numberToHex(0x5e46 + nth, { size: 32 })
/** The first of them. */
export const SENT = sentAt(1)
/** One of somebody else, mined long ago. */
export const OTHER = padHex('0x07', { size: 32 })

/** A signature of the right form. Contracts that agree to everything ask for no other. */
const SIGNATURE = concat([WORD, WORD, '0x1b'])

/** The ETH that a transaction sends along, in wei. */
function sentAlong({ params: [transaction] = [] }: Request): bigint {
  const hasValue = typeof transaction === 'object' && transaction !== null && 'value' in transaction
  return hasValue && isHex(transaction.value) ? BigInt(transaction.value) : 0n
}

/** A wallet that does what a test says, connected to chains of answers, and what waits on this device. */
export function oddWallet(behaves: Behaviour) {
  const chains: Record<Side, AnsweredChain> = {
    l1: new AnsweredChain(pair.l1.id),
    l2: new AnsweredChain(pair.l2.id),
  }
  const state: { side: Side; values: bigint[]; callsStatus: unknown } = {
    side: 'l2',
    values: [],
    callsStatus: {},
  }
  for (const chain of Object.values(chains)) chain.mine({ hash: OTHER, from: padHex('0x9', { size: 20 }) })
  const mine = (hash: Hash = SENT) =>
    chains[state.side].mine({ hash, from: account, event: pendingHere()[0]?.event })
  const request = async (asked: Request) => {
    if (asked.method === 'eth_signTypedData_v4') return SIGNATURE
    if (asked.method === 'wallet_getCallsStatus') return state.callsStatus
    if (!['eth_sendTransaction', 'wallet_sendCalls'].includes(asked.method))
      return chains[state.side].request(asked)
    state.values.push(sentAlong(asked))
    const sent = sentAt(state.values.length)
    return behaves({ mine: () => mine(sent), sent, other: OTHER })
  }
  const connector = createConnector(() => ({
    id: 'odd',
    name: 'Odd',
    type: 'odd',
    connect: () => new Promise<never>(() => {}),
    disconnect: async () => {},
    getAccounts: async () => [account],
    getChainId: async () => pair[state.side].id,
    getProvider: async () => ({ request }),
    isAuthorized: async () => true,
    onAccountsChanged: () => {},
    onChainChanged: () => {},
    onDisconnect: () => {},
  }))
  const client = <S extends Side>(side: S) =>
    createClient({
      chain: pair[side],
      pollingInterval: 2,
      transport: custom(chains[side], { retryCount: 0 }),
    })
  const clients: Clients = { l1: client('l1'), l2: client('l2') }
  const config = createConfig({
    chains: [pair.l2, pair.l1],
    connectors: [connector],
    transports: { [pair.l1.id]: custom(chains.l1), [pair.l2.id]: custom(chains.l2) },
    pollingInterval: 2,
    storage: null,
  })
  return {
    config,
    clients,
    chains,
    mine,
    /** The wallet's status of several calls from now on. */
    saysOfCalls: (answer: unknown) => {
      state.callsStatus = answer
    },
    /** The times that the wallet was asked to send. */
    asked: () => state.values.length,
    /** The values that it was asked to send, in wei. */
    values: () => state.values,
    /** The wallet is on this side. */
    isOn: (side: Side) => {
      state.side = side
      const [connector] = config.connectors
      if (connector === undefined) throw new Error('There is no wallet.')
      const connection = { accounts: [account] as const, chainId: pair[side].id, connector }
      config.setState((all) => ({
        ...all,
        status: 'connected',
        current: connector.uid,
        connections: new Map([[connector.uid, connection]]),
      }))
    },
  }
}

/** The acts that wait on this device. */
export function pendingHere() {
  return Object.keys(localStorage).flatMap((key) => pendingFromText(localStorage.getItem(key)) ?? [])
}
