import { type Address, decodeFunctionResult, encodeFunctionData, type Hex, numberToHex } from 'viem'
import type { Assertion } from '../l1/assertions'
import type { EarlierLedger } from '../ledger'
import { nodeInterfaceAbi } from '../nitro/abi'
import { NODE_INTERFACE } from '../nitro/addresses'
import type { SendProof } from '../nitro/sendIndex'
import type { JsonRpc } from '../rpc/jsonRpc'

/** The part of an L2 block that Nitro adds to Ethereum's, and its name. */
export type NitroHeader = { hash: Hex; sendCount: Hex; sendRoot: Hex }

/** The blocks at which a fork of both chains began. */
export type ForkBlocks = { l1: number; l2: number }

/** The past of a forked pair, on the chains that it was forked from: of their nodes, L2's is asked again. */
export class Past {
  constructor(
    /** The endpoint of the L2 that was forked. */
    private readonly l2: JsonRpc,
    readonly blocks: ForkBlocks,
    readonly ledger: EarlierLedger,
    /** From the last confirmed one on, oldest first. */
    readonly assertions: readonly Assertion[],
  ) {}

  /** The lead of L2's block numbers over L1's. */
  get ahead(): number {
    return this.blocks.l2 - this.blocks.l1
  }

  has(l2Block: number): boolean {
    return l2Block <= this.blocks.l2
  }

  /** Any question about L2's blocks up to the fork's, as the endpoint answers it. */
  ask<Result>(method: string, params: readonly unknown[]): Promise<Result> {
    return this.l2.request<Result>(method, params)
  }

  header(l2Block: number): Promise<NitroHeader> {
    return this.ask('eth_getBlockByNumber', [numberToHex(l2Block), false])
  }

  /** NodeInterface's answer to a call. */
  nodeInterface(data: Hex): Promise<Hex> {
    return this.ask('eth_call', [{ to: NODE_INTERFACE, data }, 'latest'])
  }

  /** Any contract's answer to a call, as it was when the fork began. */
  callAtFork(to: Address, data: Hex): Promise<Hex> {
    return this.ask('eth_call', [{ to, data }, numberToHex(this.blocks.l2)])
  }

  /** The proof of a message, by the root over all messages that had left when the fork began. */
  async sendProof(position: number): Promise<SendProof> {
    const abi = nodeInterfaceAbi
    const functionName = 'constructOutboxProof'
    const args = [BigInt(this.ledger.sends.tree.size), BigInt(position)] as const
    const data = await this.nodeInterface(encodeFunctionData({ abi, functionName, args }))
    const [hash, root, proof] = decodeFunctionResult({ abi, functionName, data })
    return { hash, root, proof: [...proof] }
  }

  /** The last of L2's blocks that the first `count` batches hold, the fork's at the most. */
  lastBlockOf(count: number): Promise<number> {
    return lastBlockInBatches(this.l2, count, this.blocks.l2)
  }
}

/** The last of L2's blocks up to `upTo` that the first `count` batches hold. */
export async function lastBlockInBatches(l2: JsonRpc, count: number, upTo: number): Promise<number> {
  let [low, high] = [0, upTo]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const batch = await batchHolding(l2, middle)
    if (batch !== undefined && batch < count) low = middle
    else high = middle - 1
  }
  return low
}

/** Undefined for a block that is in no batch yet: NodeInterface then reverts. */
async function batchHolding(l2: JsonRpc, block: number): Promise<number | undefined> {
  const abi = nodeInterfaceAbi
  const functionName = 'findBatchContainingBlock'
  const call = { to: NODE_INTERFACE, data: encodeFunctionData({ abi, functionName, args: [BigInt(block)] }) }
  try {
    const data = await l2.request<Hex>('eth_call', [call, 'latest'])
    return Number(decodeFunctionResult({ abi, functionName, data }))
  } catch {
    return undefined
  }
}
