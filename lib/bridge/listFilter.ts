import type { TrackedTransfer } from './trackedTransfer'
import type { Transfer } from './transfer'

export const filterDirections = ['all', 'deposit', 'withdraw'] as const
export const filterStates = ['all', 'pending', 'settled'] as const

/**
 * The filter of a list of transfers. A transfer is pending until it has arrived, whether it waits or can be acted on.
 */
export type ListFilter = {
  direction: (typeof filterDirections)[number]
  state: (typeof filterStates)[number]
}

/** The filter in an address, by its `direction` and `state`: the first value of each that is one, all where none is. */
export function filterIn(search: Pick<URLSearchParams, 'getAll'>): ListFilter {
  return {
    direction: firstOf(filterDirections, search.getAll('direction')),
    state: firstOf(filterStates, search.getAll('state')),
  }
}

function firstOf<Value extends string>(values: readonly ['all', ...Value[]], texts: readonly string[]) {
  const all: readonly ('all' | Value)[] = values
  const written = texts.map((text) => all.find((value) => value === text.trim().toLowerCase()))
  return written.find((value) => value !== undefined) ?? 'all'
}

/** The parameters of an address that stand for a filter; empty for what is not filtered. */
export const filterParameters = ({ direction, state }: ListFilter): Record<keyof ListFilter, string> => ({
  direction: direction === 'all' ? '' : direction,
  state: state === 'all' ? '' : state,
})

/**
 * True once the transfer has arrived; without a status, once the transaction that ended it was found.
 * @param tracked undefined while its status is not known
 */
export function isSettled(transfer: Transfer, tracked: TrackedTransfer | undefined): boolean {
  if (tracked !== undefined) return tracked.status.state === 'claimed' || tracked.status.state === 'released'
  return (transfer.kind === 'deposit' ? transfer.claimed : transfer.released) !== null
}

export const matchesFilter = (
  { direction, state }: ListFilter,
  kind: Transfer['kind'],
  settled: boolean,
): boolean =>
  (direction === 'all' || direction === kind) && (state === 'all' || (state === 'settled') === settled)
