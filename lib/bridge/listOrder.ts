import { nextAction } from './nextAction'
import type { TrackedTransfer } from './trackedTransfer'
import { type Transfer, transferKey } from './transfer'

/** True when somebody can bring the transfer forward now. */
export function isActionable(tracked: TrackedTransfer | undefined): boolean {
  if (tracked === undefined) return false
  const { action } = nextAction(tracked)
  return action !== 'wait' && action !== 'none'
}

/**
 * Transfers as a list shows them: first those that can be acted on, then the others, each as they were given.
 * @param first the keys of those that come first
 */
export function actionableFirst(
  transfers: readonly Transfer[],
  first: ReadonlySet<string>,
): readonly Transfer[] {
  const comesFirst = (transfer: Transfer) => first.has(transferKey(transfer))
  return [...transfers.filter(comesFirst), ...transfers.filter((transfer) => !comesFirst(transfer))]
}
