import type { WatchState } from './watchState'

/** So many looks may be missed, and so many milliseconds a look may take, before the watcher counts as not well. */
const MISSED_LOOKS = 3
const LONGEST_LOOK = 60_000

export type Health = { ok: boolean; reason: string; lastGoodLook: string | null; facts: number }

/** The watcher's own health: good while it can read both chains, whatever it finds there. */
export function healthOf(state: WatchState, now: number): Health {
  const { lastGoodLook, every, facts } = state
  const limit = MISSED_LOOKS * every * 1_000 + LONGEST_LOOK
  const age = lastGoodLook === null ? null : now - lastGoodLook
  const ok = age !== null && age <= limit
  return {
    ok,
    reason:
      age === null
        ? 'Both chains have not been read yet.'
        : ok
          ? 'Both chains are read.'
          : `Both chains were last read ${Math.round(age / 1_000)} s ago, more than ${limit / 1_000} s.`,
    lastGoodLook: lastGoodLook === null ? null : new Date(lastGoodLook).toISOString(),
    facts: facts.length,
  }
}
