import { useSyncExternalStore } from 'react'
import type { Side } from '@/lib/chains/pair'
import { makeListeners } from '@/lib/hooks/listeners'

/** An act that is under way on this page; `sent` once its transaction waits for the chain. */
type UnderWay = { side: Side; names: readonly string[]; sent: boolean }

const acts = new Map<object, UnderWay>()
const { subscribe, tell } = makeListeners()

/** Keeps what is known of an act of this page; null once it is over. @param id stands for the act */
export function noteUnderWay(id: object, act: UnderWay | null): void {
  if (act === null) acts.delete(id)
  else acts.set(id, act)
  tell()
}

/** True while an act of one of these names is under way anywhere on this page, other than `id`. */
export const isUnderWay = (names: readonly string[], id: object): boolean =>
  [...acts].some(([of, act]) => of !== id && act.names.some((name) => names.includes(name)))

/** `isUnderWay`, followed. */
export const useIsUnderWay = (names: readonly string[], id: object): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isUnderWay(names, id),
    () => false,
  )

/** The number of this page's acts whose transactions wait on a side. */
export const useSentHere = (side: Side): number =>
  useSyncExternalStore(
    subscribe,
    () => [...acts.values()].filter((act) => act.sent && act.side === side).length,
    () => 0,
  )
