import type { ParentTransactionReceipt } from '@arbitrum/sdk'
import { type Address, type Hex, parseAbi, parseEther } from 'viem'
import type { Pair } from './pair'
import { estimateTicket, parentReceipt } from './sdk'

const inboxAbi = parseAbi([
  'function createRetryableTicket(address to, uint256 l2CallValue, uint256 maxSubmissionCost, address excessFeeRefundAddress, address callValueRefundAddress, uint256 gasLimit, uint256 maxFeePerGas, bytes data) payable returns (uint256)',
  'function unsafeCreateRetryableTicket(address to, uint256 l2CallValue, uint256 maxSubmissionCost, address excessFeeRefundAddress, address callValueRefundAddress, uint256 gasLimit, uint256 maxFeePerGas, bytes data) payable returns (uint256)',
])

const ADDRESS: Address = '0x1000000000000000000000000000000000000001'
const REFUNDS: Address = '0x1000000000000000000000000000000000000002'
const KNOCK: Hex = '0x01'
/** sstore(0, add(sload(0), 1)) */
const COUNTS: Hex = '0x5f546001015f5500'
/** revert(0, 0) */
const REVERTS: Hex = '0x5f5ffd'

/** Something on L2 for tickets to call: open, it counts its calls; closed, it reverts. */
export class Door {
  readonly address = ADDRESS
  /** The receiver of the fees that a ticket did not need. */
  readonly refunds = REFUNDS
  /** The value that each ticket brings, in wei. */
  readonly callValue = parseEther('0.1')

  constructor(private readonly pair: Pair) {}

  open = () => this.pair.l2.request('anvil_setCode', [ADDRESS, COUNTS])
  close = () => this.pair.l2.request('anvil_setCode', [ADDRESS, REVERTS])

  async calls(): Promise<number> {
    return Number(await this.pair.l2.request<Hex>('eth_getStorageAt', [ADDRESS, '0x0', 'latest']))
  }

  /** Sends a ticket that calls the door, from the newcomer, who is its beneficiary as well. */
  async knock(gasLimit?: bigint): Promise<ParentTransactionReceipt> {
    const { l1, account } = this.pair.viem('newcomer')
    const [from, beneficiary] = [account.address, account.address]
    const call = { from, to: ADDRESS, value: this.callValue, data: KNOCK, refunds: REFUNDS, beneficiary }
    const fees = await estimateTicket(this.pair, call, gasLimit)
    const hash = await l1.writeContract({
      abi: inboxAbi,
      address: this.pair.info.contracts.rollup.inbox,
      functionName: 'createRetryableTicket',
      args: [
        ADDRESS,
        this.callValue,
        fees.maxSubmissionCost,
        REFUNDS,
        beneficiary,
        fees.gasLimit,
        fees.maxFeePerGas,
        KNOCK,
      ],
      value: fees.deposit,
    })
    return parentReceipt(this.pair, hash)
  }

  /** Sends a ticket that is worth more than was paid for it. */
  async knockWithoutPaying(): Promise<ParentTransactionReceipt> {
    const { l1, account } = this.pair.viem('newcomer')
    const hash = await l1.writeContract({
      abi: inboxAbi,
      address: this.pair.info.contracts.rollup.inbox,
      functionName: 'unsafeCreateRetryableTicket',
      args: [
        ADDRESS,
        parseEther('1'),
        parseEther('0.001'),
        REFUNDS,
        account.address,
        100_000n,
        100_000_000n,
        KNOCK,
      ],
      value: parseEther('0.002'),
    })
    return parentReceipt(this.pair, hash)
  }
}
