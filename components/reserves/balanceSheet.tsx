import type { ReactNode } from 'react'
import { Amount } from '@/components/ui/amount'
import { ChainTag } from '@/components/ui/chainTag'
import { Detail } from '@/components/ui/detail'
import { Entry, Ledger } from '@/components/ui/ledger'
import { Sheet } from '@/components/ui/sheet'
import { LPT, LPT_PRIME } from '@/components/ui/tokens'
import { owed, type ReservesFacts, reservesVerdict } from '@/lib/bridge/reserves'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { formatChainTime } from '@/lib/format/time'
import { BalanceBars } from './balanceBars'
import { reservesWords as words } from './copy'
import { Swatch } from './swatch'

type Props = { facts: ReservesFacts; pair: ChainPair }

/** The two books, one under the other: the LPT in escrow, and the claims that it backs. */
export function BalanceSheet({ facts, pair }: Props) {
  const verdict = reservesVerdict(facts)
  const { unclaimed, unreleased } = facts
  const derived = verdict.state === 'uncounted' ? verdict.unclaimed : 0n
  const open = unclaimed?.amount ?? derived
  return (
    <Sheet title={words.sum} aside={<ReadAt facts={facts} pair={pair} />}>
      <BalanceBars facts={facts} unclaimed={open} />
      <div className="mt-6 grid grid-cols-1 gap-x-10 gap-y-6 md:grid-cols-2">
        <section aria-label={words.escrowed}>
          <Ledger>
            <Entry name={<Named swatch="escrowed">{words.escrowed}</Named>} note={words.escrowedBody}>
              <Amount wei={facts.l2.escrowed} symbol={LPT} />
            </Entry>
          </Ledger>
        </section>
        <section aria-label={words.standsFor}>
          <Ledger>
            <Entry name={<Named swatch="supply">{words.supply}</Named>} note={words.supplyBody}>
              <Amount wei={facts.l1.supply} symbol={LPT_PRIME} />
            </Entry>
            <Entry
              name={<Named swatch="unclaimed">{words.unclaimed}</Named>}
              note={unclaimed === null ? words.derived : words.transfers(unclaimed.count)}
            >
              <Amount wei={open} symbol={LPT} />
            </Entry>
            <Entry
              name={<Named swatch="unreleased">{words.unreleased}</Named>}
              note={words.transfers(unreleased.count)}
            >
              <Amount wei={unreleased.amount} symbol={LPT} />
            </Entry>
            <Entry name={words.together} total>
              <Amount wei={owed(facts) + (unclaimed === null ? derived : 0n)} symbol={LPT} />
            </Entry>
          </Ledger>
        </section>
      </div>
      <p className="mt-6 max-w-prose text-soft text-sm">{words.moments}</p>
    </Sheet>
  )
}

function Named({ swatch, children }: { swatch: Parameters<typeof Swatch>[0]['name']; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-2">
      <Swatch name={swatch} />
      {children}
    </span>
  )
}

/** The blocks of the reading, and their times by the chains' own clocks. */
function ReadAt({ facts, pair }: Props) {
  const sides: readonly Side[] = ['l2', 'l1']
  return (
    <ul aria-label={words.read} className="flex flex-wrap gap-x-6 gap-y-1 text-soft text-sm">
      {sides.map((side) => (
        <li key={side}>
          <ChainTag layer={side} name={pair[side].name} />{' '}
          <BlockAt block={facts[side].block} time={facts[side].time} />
        </li>
      ))}
    </ul>
  )
}

function BlockAt({ block, time }: { block: bigint; time: bigint }) {
  const [name, exact] = [words.block(block), formatChainTime(time)]
  return (
    <Detail exact={exact} name={`${name}, ${exact}`}>
      {name}
    </Detail>
  )
}
