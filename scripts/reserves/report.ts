import type { LeftOut } from '@/lib/actions/proof/gatherEvidence'
import type { BlockHeader } from '@/lib/bridge/proof/blockHeader'
import type { ProvenBook, Verdict } from '@/lib/bridge/proof/verifyEvidence'
import type { ReservesVerdict } from '@/lib/bridge/reserves'
import { formatAmount } from '@/lib/format/amounts'

/** Facts that the evidence does not prove, beside the L1 block: told only by the run that gathered it. */
export type OnlyRead = { leftOut: readonly LeftOut[]; disputed: boolean }

/** The verdict for a terminal: the equation at each assertion, with what each figure was proven against. */
export function report(verdict: Verdict, pair: string, read: OnlyRead | null): string {
  if (verdict.state === 'refuted') return `NOT PROVEN (${verdict.code}): ${verdict.sentence}\n`
  const { l1, books } = verdict
  return [
    `Reserves of ${pair}, proven from Ethereum block ${placeOf(l1)}`,
    ...books.flatMap((book) => ['', ...linesOf(book)]),
    ...(read?.leftOut ?? []).flatMap(({ kind, reason }) => [
      '',
      `The ${kind} assertion is not proven. ${reason}`,
    ]),
    '',
    'Only read, not proven:',
    `- that Ethereum block ${l1.hash} is on its chain: compare the hash with a node or an explorer that you trust`,
    '- that the contracts are the bridge’s: their addresses are those of the repository, or of the local chains',
    ...(books.some(({ kind }) => kind === 'pending') ? [pendingLine(read)] : []),
    '',
  ].join('\n')
}

/** The process's exit code: 0 proven and balanced, 1 false, 2 not proven. */
export function exitCodeOf(verdict: Verdict, leftOut: readonly LeftOut[] = []): 0 | 1 | 2 {
  if (verdict.state === 'refuted') return 1
  if (verdict.books.some((book) => book.verdict.state !== 'balanced')) return 1
  return leftOut.length > 0 ? 2 : 0
}

function linesOf({ kind, assertion, l2, facts, verdict }: ProvenBook): readonly string[] {
  const { unclaimed, unreleased } = facts
  const rows: readonly (readonly [string, bigint, string])[] = [
    ['  escrowed', facts.l2.escrowed, 'storage of the L2 gateway in the L2 block’s state'],
    ['= LPT′ supply', facts.l1.supply, 'storage of LPT′ in the Ethereum block’s state'],
    [
      `+ ${unclaimed?.count ?? 0} not claimed`,
      unclaimed?.amount ?? 0n,
      'messages in the assertion’s tree, unspent in the outbox',
    ],
    [
      `+ ${unreleased.count} not released`,
      unreleased.amount,
      'storage of the L1 gateway, and not released in that of the L2 gateway',
    ],
    ['  held', facts.l2.held, 'the L2 gateway’s balance in the storage of LPT'],
  ]
  const amounts = rows.map(([, amount]) => `${formatAmount(amount, 'exact')} LPT`)
  const width = Math.max(...amounts.map((amount) => amount.length))
  return [
    `${kind === 'confirmed' ? 'Confirmed' : 'Pending'} assertion ${assertion}`,
    `  in the rollup’s storage; its hash covers Arbitrum block ${placeOf(l2)}`,
    ...rows.map(
      ([name, , proof], index) => `  ${name.padEnd(18)} ${amounts[index]?.padStart(width)}  ${proof}`,
    ),
    `  ${sentences[verdict.state](verdict)}`,
  ]
}

const sentences: Record<ReservesVerdict['state'], (verdict: ReservesVerdict) => string> = {
  balanced: () => 'The reserve holds.',
  uncounted: () => 'The deposits could not be counted.',
  short: (verdict) => `THE RESERVE DOES NOT HOLD: ${by(verdict)} of LPT′ has nothing in escrow behind it.`,
  surplus: (verdict) => `THE BOOKS DO NOT AGREE: ${by(verdict)} more is in escrow than is accounted for.`,
  missing: (verdict) => `THE ESCROW IS SHORT: the gateway holds ${by(verdict)} less than it has recorded.`,
}

const by = (verdict: ReservesVerdict) => ('by' in verdict ? `${formatAmount(verdict.by, 'exact')} LPT` : '')

function pendingLine(read: OnlyRead | null): string {
  const rivals =
    read === null
      ? 'whether another one disputes it is not in this file'
      : read.disputed
        ? 'ANOTHER ONE DISPUTES IT, according to the rollup’s logs'
        : 'nobody disputes it, according to the rollup’s logs'
  return `- that the pending assertion is true: it is a validator’s claim until it is confirmed; ${rivals}`
}

const placeOf = ({ number, hash, time }: BlockHeader) =>
  `${number} (${hash}, ${new Date(Number(time) * 1_000).toISOString()})`
