import type { Network } from '../network/network'
import type { Line } from './readCheck'

export type Report = { pair: string; isRight: boolean; lines: readonly Line[] }

export const reportOf = ({ pair }: Network, lines: readonly Line[]): Report => ({
  pair: pair.id,
  isRight: lines.every(({ isRight }) => isRight),
  lines,
})

/** The report for people: a line for each thing, and a last one that sums up. */
export function reportText({ pair, isRight, lines }: Report): string {
  const wrong = lines.filter((line) => !line.isRight).length
  const summary = isRight
    ? `${pair}: all ${lines.length} are as they must be.`
    : `${pair}: ${wrong} of ${lines.length} ${wrong === 1 ? 'is' : 'are'} not as it must be.`
  return [...lines.map(lineText), '', summary, ''].join('\n')
}

export function lineText({ side, what, found, expected, isRight }: Line): string {
  const where = side.toUpperCase()
  return isRight
    ? `right  ${where}  ${what}: ${found}`
    : `WRONG  ${where}  ${what}: ${found}, not ${expected}`
}
