import { Amount } from '@/components/ui/amount'
import { Entry, Ledger } from '@/components/ui/ledger'
import { Notice } from '@/components/ui/notice'
import { LPT, LPT_PRIME } from '@/components/ui/tokens'
import type { ProvenBook } from '@/lib/bridge/proof/verifyEvidence'
import { formatAmount } from '@/lib/format/amounts'
import { formatCount } from '@/lib/format/numbers'
import { verdictWords } from '../copy'
import { proofWords as words } from './copy'

type Props = {
  book: ProvenBook
  /** Rivals of the pending assertion are in the rollup's logs. */
  disputed: boolean
}

/** The equation at one assertion, each figure with what it was proven against. */
export function ProvenBookView({ book, disputed }: Props) {
  const { kind, facts, l2, verdict } = book
  const { escrowed } = facts.l2
  const { unclaimed, unreleased } = facts
  return (
    <article aria-label={words.book[kind]}>
      <h3 className="font-sans text-base">{words.book[kind]}</h3>
      <p className="max-w-prose text-soft text-sm">
        {words.block(formatCount(l2.number))}.{' '}
        {kind === 'pending' && disputed ? words.disputed : words.bookNote[kind]}
      </p>
      <Ledger label={words.book[kind]}>
        <Entry name={words.escrowed} note={words.escrowedBy}>
          <Amount wei={escrowed} symbol={LPT} />
        </Entry>
        <Entry name={words.supply} note={words.supplyBy}>
          <Amount wei={facts.l1.supply} symbol={LPT_PRIME} />
        </Entry>
        <Entry name={words.unclaimed(unclaimed?.count ?? 0)} note={words.unclaimedBy}>
          <Amount wei={unclaimed?.amount ?? 0n} symbol={LPT} />
        </Entry>
        <Entry name={words.unreleased(unreleased.count)} note={words.unreleasedBy}>
          <Amount wei={unreleased.amount} symbol={LPT} />
        </Entry>
      </Ledger>
      {verdict.state !== 'balanced' && (
        <Notice tone="danger" title={verdictWords[verdict.state].title}>
          {verdictWords[verdict.state].body(
            `${formatAmount('by' in verdict ? verdict.by : 0n, 'exact')} ${LPT}`,
          )}
        </Notice>
      )}
    </article>
  )
}
