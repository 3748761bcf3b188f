import { formatUnits } from 'viem'
import type { Asset, Entry } from '../entry'

/** Every digit, a point, and never an exponent. LPT, LPT' and ETH have 18 decimals alike. */
export const decimal = (wei: bigint): string => formatUnits(wei, 18)

/** Both tokens are one to a tool: an LPT' is an LPT that is held in escrow, and the bridge between them no trade. */
export const symbol = (asset: Asset): string => (asset === 'ETH' ? 'ETH' : 'LPT')

/** The parts of a moment in UTC, each with its digits. */
export function utc(time: bigint) {
  const [date = '', clock = ''] = new Date(Number(time) * 1_000).toISOString().split('T')
  const [year = '', month = '', day = ''] = date.split('-')
  return { date, year, month, day, seconds: clock.slice(0, 8), minutes: clock.slice(0, 5) }
}

/** The note of a row, for facts that the tools have no column for, in words that are the same in each language. */
export function comment(
  { kind, round, side, with: other }: Entry,
  chains: Record<Entry['side'], string>,
): string {
  return [
    `Livepeer ${kind}`,
    round !== null && `round ${round}`,
    chains[side],
    other !== null && `with ${other}`,
  ]
    .filter(Boolean)
    .join(', ')
}
