import { readApproved } from '@/lib/actions/read/readApproved'
import type { Act } from './act'
import { type ApprovalName, noteApproval } from './loweredApprovals'

/**
 * The look at what an approval came to, by its names, also when it is found again after a reload; undefined for every other
 * act.
 */
export function checkApproved(names: readonly string[]): Act['check'] {
  const [found] = names.flatMap(askedFor)
  if (found === undefined) return undefined
  return async (_, pair, receipt) => {
    const approval = readApproved(receipt)
    if (approval === null) return
    noteApproval(pair, { account: approval.owner, approved: approval.approved, ...found })
  }
}

function askedFor(text: string): { name: ApprovalName; asked: bigint }[] {
  const [, name, amount] = /^(approve-lpt|approve-bonding):(\d+)$/.exec(text) ?? []
  const isKnown = name === 'approve-lpt' || name === 'approve-bonding'
  return isKnown && amount !== undefined ? [{ name, asked: BigInt(amount) }] : []
}
