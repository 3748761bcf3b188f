import {
  encodeAbiParameters,
  encodeEventTopics,
  type Hex,
  numberToHex,
  padHex,
  zeroAddress,
  zeroHash,
} from 'viem'
import { expect, it } from 'vitest'
import { chainClient } from '../chain/client'
import { Faults } from '../control/faults'
import { bridgeAbi } from '../nitro/abi'
import { assemble, type Parts } from '../parts'
import type { RollupContracts } from '../rollup/deployRollup'
import { startServices } from '../services'

/** A node that mines when it is told to, holds no state, and can be made to wait before it does something. */
class HandMadeNode {
  readonly logs: { block: number; topics: readonly Hex[]; data: Hex }[] = []
  private readonly held = new Map<string, { reached: () => void; go: Promise<void> }>()

  constructor(public head: number) {}

  /** The next request of this method waits until `release`; `reached` resolves when it has come. */
  hold(method: string): { reached: Promise<void>; release: () => void } {
    let release: () => void = () => undefined
    const go = new Promise<void>((resolve) => {
      release = resolve
    })
    const reached = new Promise<void>((resolve) => this.held.set(method, { reached: resolve, go }))
    return { reached, release }
  }

  /** A message of a kind that L2 does nothing about reaches the delayed inbox in the next block. */
  deliver(index: number): void {
    this.head++
    const topics = encodeEventTopics({
      abi: bridgeAbi,
      eventName: 'MessageDelivered',
      args: { messageIndex: BigInt(index), beforeInboxAcc: zeroHash },
    })
    const words = [zeroAddress, 13, zeroAddress, zeroHash, 0n, 0n]
    const data = encodeAbiParameters(
      ['address', 'uint8', 'address', 'bytes32', 'uint256', 'uint64'].map((type) => ({ type })),
      words,
    )
    this.logs.push({
      block: this.head,
      topics: topics.flatMap((one) => (typeof one === 'string' ? one : [])),
      data,
    })
  }

  async request(method: string, params: readonly unknown[] = []): Promise<unknown> {
    const held = this.held.get(method)
    this.held.delete(method)
    held?.reached()
    await held?.go
    switch (method) {
      case 'eth_blockNumber':
        return numberToHex(this.head)
      case 'eth_getBlockByNumber': {
        const number = params[0] === 'latest' ? numberToHex(this.head) : params[0]
        return { number, timestamp: number, transactions: [], hash: zeroHash }
      }
      case 'eth_getLogs':
        return this.logsOf(params[0])
      case 'eth_call':
        return zeroHash
      case 'anvil_mine':
        this.head += Number(params[0])
        return null
      default:
        return null
    }
  }

  private logsOf(filter: unknown) {
    const { fromBlock, toBlock }: { fromBlock?: Hex; toBlock?: Hex } = Object(filter)
    return this.logs
      .filter(({ block }) => block >= Number(fromBlock) && block <= Number(toBlock))
      .map(({ block, ...log }) => ({
        ...log,
        address: zeroAddress,
        blockNumber: numberToHex(block),
        blockHash: zeroHash,
        logIndex: '0x0',
        transactionHash: padHex(numberToHex(block), { size: 32 }),
        transactionIndex: '0x0',
        removed: false,
      }))
  }
}

const rollup: RollupContracts = {
  rollup: zeroAddress,
  bridge: zeroAddress,
  inbox: zeroAddress,
  outbox: zeroAddress,
  sequencerInbox: zeroAddress,
  rollupEventInbox: zeroAddress,
  challengeManager: zeroAddress,
  upgradeExecutor: zeroAddress,
  stakeToken: zeroAddress,
}

/** The real parts on two hand-made nodes that stand at block 1; nothing acts by itself. */
async function parts(): Promise<{ l1: HandMadeNode; l2: HandMadeNode; parts: Parts; faults: Faults }> {
  const [l1, l2] = [new HandMadeNode(1), new HandMadeNode(1)]
  const chain = (node: HandMadeNode, id: number) => {
    const rpc = {
      url: '',
      request: async <Result>(method: string, params?: readonly unknown[]): Promise<Result> =>
        JSON.parse(JSON.stringify(await node.request(method, params))),
    }
    const never = new Promise<string>(() => undefined)
    return { anvil: { rpc, crashed: never, stop: async () => undefined }, client: chainClient(rpc, id) }
  }
  const chains = {
    l1: chain(l1, 1),
    l2: chain(l2, 2),
    crashed: new Promise<string>(() => undefined),
    stop: async () => undefined,
  }
  const made = assemble(
    chains,
    { contracts: rollup, deployBlock: 0 },
    { l1BlockSeconds: 12, keeper: { initialize: false, reward: false } },
  )
  await made.sequencer.resume()
  const services = startServices(made, () => undefined)
  await services.stop()
  return { l1, l2, parts: made, faults: new Faults(made, services) }
}

it('reads every message when its relay is resumed in the middle of a pass', async () => {
  const { l1, l2, parts: made, faults } = await parts()
  await faults.setRelaying('sequencer', false)
  l1.deliver(0)

  // The pass has decided to read no messages, and has blocks to seal.
  const sealing = l2.hold('anvil_mine')
  const pass = made.sequencer.follow()
  await sealing.reached
  const resumed = faults.setRelaying('sequencer', true)
  sealing.release()
  await Promise.all([pass, resumed])

  await made.sequencer.follow()
  expect(made.ledger.delayedMessages).toBe(1)
  expect(made.ledger.readL1Block).toBe(l1.head)
})

it('carries nothing any more once a pause is answered', async () => {
  const { l1, parts: made, faults } = await parts()
  await made.sequencer.follow()

  // The pass has been told that it may carry messages, and has not looked at L1 yet.
  const looking = l1.hold('eth_blockNumber')
  const pass = made.sequencer.follow()
  await looking.reached
  const paused = faults.setRelaying('sequencer', false).then(() => l1.deliver(0))
  // Whoever is told of the pause at once delivers now; whoever waits for the pass delivers after it.
  await Promise.race([paused, new Promise((resolve) => setImmediate(resolve))])
  looking.release()
  await Promise.all([pass, paused])

  await made.sequencer.follow()
  expect(made.ledger.delayedMessages).toBe(0)
})
