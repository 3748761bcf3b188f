import { type Address, parseEventLogs, type TransactionReceipt } from 'viem'
import { livepeerTokenAbi } from '@/lib/abi/livepeerToken'

/**
 * The amount that an approval's transaction approved, in wei, and the owner of the tokens; null when it approved
 * nothing.
 */
export function readApproved({ logs }: TransactionReceipt): { owner: Address; approved: bigint } | null {
  const found = parseEventLogs({ abi: livepeerTokenAbi, logs, eventName: 'Approval' }).at(-1)
  return found === undefined ? null : { owner: found.args.owner, approved: found.args.value }
}
