import {
  type ContractFunctionArgs,
  decodeFunctionData,
  encodeFunctionResult,
  type Hex,
  hexToBigInt,
  numberToHex,
  zeroAddress,
} from 'viem'
import { nodeInterfaceAbi } from '../nitro/abi'
import { applyAlias } from '../nitro/addresses'
import { L2_BASE_FEE } from '../nitro/constants'
import type { Parts } from '../parts'
import type { CallRequest } from './callRequest'
import { executionReverted } from './executionReverted'
import { retryGas } from './retryGas'

type RetryableArguments = ContractFunctionArgs<
  typeof nodeInterfaceAbi,
  'nonpayable',
  'estimateRetryableTicket'
>

/** Arbitrum answers calls to this address in the node itself; nothing stands there. */
export class NodeInterface {
  constructor(
    private readonly parts: Parts,
    /** Hears of an L2 block that somebody looks for in a batch. */
    private readonly wantBatch: (l2Block: number) => void,
  ) {}

  /** `eth_estimateGas`: two functions are asked that way; the others cost nothing. */
  async estimateGas(call: CallRequest): Promise<Hex> {
    const { functionName, args } = this.decode(call)
    return functionName === 'estimateRetryableTicket' ? this.estimateRetryable(args) : numberToHex(21_000)
  }

  /** `eth_call` */
  async call(call: CallRequest): Promise<Hex> {
    const { functionName, args } = this.decode(call)
    switch (functionName) {
      case 'estimateRetryableTicket':
        await this.estimateRetryable(args)
        return '0x'
      case 'constructOutboxProof':
        return this.outboxProof(call, ...args)
      case 'findBatchContainingBlock': {
        if (this.isInEarlierBatch(Number(args[0]))) return this.askPast(call)
        const batch = this.batchOf(Number(args[0]))
        if (batch < 0) throw executionReverted(`block ${args[0]} is not yet in a batch`)
        return result(functionName, BigInt(batch))
      }
      case 'getL1Confirmations':
        return result(functionName, BigInt(await this.confirmations(args[0])))
      case 'blockL1Num':
        if (this.parts.past?.has(Number(args[0]))) return this.askPast(call)
        return result(functionName, args[0] - BigInt(this.parts.node.ahead))
      case 'l2BlockRangeForL1':
        return this.rangeFor(args[0], call)
      case 'nitroGenesisBlock':
        return result(functionName, 0n)
      case 'gasEstimateL1Component':
        return encodeFunctionResult({
          abi: nodeInterfaceAbi,
          functionName,
          result: [0n, L2_BASE_FEE, await this.l1BaseFee()],
        })
      case 'gasEstimateComponents': {
        const [to, creates, data] = args
        const own = await this.estimate({ ...call, to: creates ? undefined : to, data })
        const gas = hexToBigInt(own) + (creates ? 0n : await retryGas(this.parts.node, { to, data }))
        return encodeFunctionResult({
          abi: nodeInterfaceAbi,
          functionName,
          result: [gas, 0n, L2_BASE_FEE, await this.l1BaseFee()],
        })
      }
    }
  }

  private decode({ data, input }: CallRequest) {
    try {
      return decodeFunctionData({ abi: nodeInterfaceAbi, data: data ?? input ?? '0x' })
    } catch {
      throw executionReverted('NodeInterface has no such method here')
    }
  }

  /** The gas of a ticket's call, made by the sender's alias with the deposit in hand. A call that reverts says so. */
  private async estimateRetryable(args: RetryableArguments): Promise<Hex> {
    const [sender, deposit, to, callValue, , , data] = args
    const from = applyAlias(sender)
    const balance = await this.parts.node.client.getBalance({ address: from })
    const call = { from, to: to === zeroAddress ? undefined : to, value: numberToHex(callValue), data }
    return this.estimate(call, { [from]: { balance: numberToHex(balance + deposit) } })
  }

  private estimate(call: object, overrides: object = {}): Promise<Hex> {
    return this.parts.node.rpc.request('eth_estimateGas', [call, 'latest', overrides])
  }

  private rangeFor(l1Block: bigint, call: CallRequest): Hex | Promise<Hex> {
    const { sequencer, node, past } = this.parts
    if (past && l1Block <= BigInt(past.blocks.l1)) return this.askPast(call)
    const block = l1Block + BigInt(node.ahead)
    if (block > BigInt(sequencer.head))
      throw executionReverted('requested L1 block number not found in chain')
    const functionName = 'l2BlockRangeForL1'
    return encodeFunctionResult({ abi: nodeInterfaceAbi, functionName, result: [block, block] })
  }

  private askPast({ data, input }: CallRequest): Promise<Hex> {
    const { past } = this.parts
    if (!past) throw new Error('There is nothing before this chain.')
    return past.nodeInterface(data ?? input ?? '0x')
  }

  /** In a batch that there was already when this fork began. */
  private isInEarlierBatch(l2Block: number): boolean {
    const { past } = this.parts
    return past !== undefined && l2Block <= past.ledger.batch.lastL2Block
  }

  private async outboxProof(call: CallRequest, size: bigint, leaf: bigint): Promise<Hex> {
    const { sends } = this.parts.ledger
    const { past } = this.parts
    if (leaf >= size || size > BigInt(sends.count)) throw executionReverted('leaf does not exist')
    if (past && size < BigInt(sends.earlierCount)) return this.askPast(call)
    if (past && leaf < BigInt(sends.earlierCount))
      sends.learn(Number(leaf), await past.sendProof(Number(leaf)))
    const { hash, root, proof } = sends.proof(Number(size), Number(leaf))
    return encodeFunctionResult({
      abi: nodeInterfaceAbi,
      functionName: 'constructOutboxProof',
      result: [hash, root, proof],
    })
  }

  private batchOf(l2Block: number): number {
    const batch = this.parts.ledger.batches.holding(l2Block)
    if (batch < 0 && l2Block <= this.parts.sequencer.head) this.wantBatch(l2Block)
    return batch
  }

  private async confirmations(blockHash: Hex): Promise<number> {
    const { number } = await this.parts.node.client.getBlock({ blockHash })
    const batch = this.parts.ledger.batches.at(this.batchOf(Number(number)))
    return batch ? (await this.parts.clock.head()) - batch.l1Block : 0
  }

  private async l1BaseFee(): Promise<bigint> {
    const { baseFeePerGas } = await this.parts.chains.l1.client.getBlock()
    return baseFeePerGas ?? 0n
  }
}

type OneNumber = 'findBatchContainingBlock' | 'getL1Confirmations' | 'blockL1Num' | 'nitroGenesisBlock'

const result = (functionName: OneNumber, value: bigint): Hex =>
  encodeFunctionResult({ abi: nodeInterfaceAbi, functionName, result: value })
