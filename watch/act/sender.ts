import { type Hash, type Hex, keccak256, type PrivateKeyAccount, type TransactionReceipt } from 'viem'
import {
  estimateGas,
  estimateMaxPriorityFeePerGas,
  getBlock,
  getTransactionCount,
  sendRawTransaction,
} from 'viem/actions'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { hasName, says } from '@/lib/errors/rpcErrors'
import type { Clients } from '@/lib/rpc/clients'
import { receiptOrNull } from '@/lib/rpc/receipts'

/** A transaction that waits for so many milliseconds is sent again with the same nonce, for more. */
const REPLACE_AFTER = 180_000
/** An eighth more is what nodes ask of a replacement at least. */
const RAISE = { by: 4n, of: 1n }

/** A call that an act wants sent. */
export type Call = { to: `0x${string}`; data: Hex; value: bigint; gas?: bigint | undefined }

/** A call with its price, before it is signed. In gas and wei. */
export type Priced = Call & {
  nonce: number
  gas: bigint
  maxFeePerGas: bigint
  maxPriorityFeePerGas: bigint
  /** The current price of a unit of gas. */
  gasPrice: bigint
  /** The most that it can cost. */
  cost: bigint
}

/**
 * A transaction that waits to be mined, as far as this process knows. `key` is null for one that an earlier process
 * sent, or somebody else with the key.
 */
type Waiting = {
  key: string | null
  nonce: number
  hashes: readonly Hash[]
  value: bigint
  /** The most that it can cost, in wei. */
  cost: bigint
  fees: Pick<Priced, 'maxFeePerGas' | 'maxPriorityFeePerGas'> | null
  since: number
}

export type Mined = { key: string | null; receipt: TransactionReceipt; value: bigint }

/**
 * Sends the keeper's transactions on one chain, one at a time: a new one gets the nonce that the chain itself says is next, so that of
 * what was sent twice, by this process and one before it, only one can ever be mined.
 */
export class Sender {
  private waiting: Waiting | null = null

  constructor(
    private readonly clients: Clients,
    private readonly pair: ChainPair,
    readonly side: Side,
    readonly account: PrivateKeyAccount,
    private readonly now: () => number = Date.now,
  ) {}

  /**
   * True when something may be sent: nothing waits, or it has waited so long that its nonce is used again. Its act is
   * done again later if it is still to be done.
   */
  get isFree(): boolean {
    return this.waiting === null || this.now() - this.waiting.since >= REPLACE_AFTER
  }

  /** Nothing waits to be mined, as far as is known. */
  get isIdle(): boolean {
    return this.waiting === null
  }

  /** The most that what waits can cost, in wei. */
  get atRisk(): bigint {
    return this.waiting?.cost ?? 0n
  }

  /** Looks what became of the transaction that waits. Returns it when it was mined. */
  async settle(): Promise<Mined | null> {
    const address = this.account.address
    const client = this.clients[this.side]
    const [mined, sent] = await Promise.all([
      getTransactionCount(client, { address, blockTag: 'latest' }),
      getTransactionCount(client, { address, blockTag: 'pending' }),
    ])
    const { waiting } = this
    if (waiting === null) {
      if (sent > mined)
        this.waiting = {
          key: null,
          nonce: mined,
          hashes: [],
          value: 0n,
          cost: 0n,
          fees: null,
          since: this.now(),
        }
      return null
    }
    if (waiting.nonce >= mined) return null
    const receipts = await Promise.all(waiting.hashes.map((hash) => receiptOrNull(client, hash)))
    this.waiting = null
    const receipt = receipts.find((one) => one !== null)
    return receipt ? { key: waiting.key, receipt, value: waiting.value } : null
  }

  /** The price of a call at the present block; of a replacement, enough to take the place of what waits. */
  async price(call: Call, ceiling: bigint): Promise<Priced> {
    const client = this.clients[this.side]
    const { address } = this.account
    const [nonce, { baseFeePerGas }, tip, estimated] = await Promise.all([
      getTransactionCount(client, { address, blockTag: 'latest' }),
      getBlock(client, { blockTag: 'latest' }),
      // Arbitrum takes no tip.
      this.side === 'l2' ? 0n : estimateMaxPriorityFeePerGas(client),
      call.gas ?? estimateGas(client, { account: address, to: call.to, data: call.data, value: call.value }),
    ])
    const gas = call.gas ?? estimated + estimated / 5n
    const before = this.waiting?.nonce === nonce ? this.waiting.fees : null
    const maxPriorityFeePerGas = atLeast(tip, before && raised(before.maxPriorityFeePerGas))
    const gasPrice = (baseFeePerGas ?? 0n) + maxPriorityFeePerGas
    const wanted = atLeast(
      2n * (baseFeePerGas ?? 0n) + maxPriorityFeePerGas,
      before && raised(before.maxFeePerGas),
    )
    // Never above what may be paid; a price above that is refused by whoever asked.
    const maxFeePerGas = wanted > ceiling && gasPrice <= ceiling ? ceiling : wanted
    return {
      ...call,
      nonce,
      gas,
      maxFeePerGas,
      maxPriorityFeePerGas,
      gasPrice,
      cost: gas * maxFeePerGas + call.value,
    }
  }

  /** Signs and sends. A transaction counts as sent unless it is known to have been refused. */
  async send(key: string, priced: Priced): Promise<Hash> {
    const { to, data, value, gas, nonce, maxFeePerGas, maxPriorityFeePerGas } = priced
    const signed = await this.account.signTransaction({
      chainId: this.pair[this.side].id,
      type: 'eip1559',
      to,
      data,
      value,
      gas,
      nonce,
      maxFeePerGas,
      maxPriorityFeePerGas,
    })
    const hash = keccak256(signed)
    const before = this.waiting
    const hashes = before?.nonce === nonce ? [...before.hashes, hash] : [hash]
    this.waiting = {
      key,
      nonce,
      hashes,
      value,
      cost: priced.cost,
      fees: { maxFeePerGas, maxPriorityFeePerGas },
      since: this.now(),
    }
    try {
      await sendRawTransaction(this.clients[this.side], { serializedTransaction: signed })
    } catch (error) {
      if (says(error, UNDERPRICED)) {
        // Something waits there for more. It is tried again, for more still.
        this.waiting = { ...this.waiting, hashes: before?.hashes ?? [] }
        throw error
      }
      if (hasName(error, 'RpcRequestError') && !says(error, MAY_BE_SENT)) {
        this.waiting = before
        throw error
      }
      // Known already, or lost on the way, or not: the chain will tell.
    }
    return hash
  }
}

const UNDERPRICED = [/underpriced/i]
/** Another endpoint may have taken it before this one answered. */
const MAY_BE_SENT = [/already known|known transaction|already imported|nonce too low/i]

const raised = (fee: bigint) => fee + (fee * RAISE.of) / RAISE.by + 1n
const atLeast = (fee: bigint, least: bigint | null) => (least !== null && least > fee ? least : fee)
