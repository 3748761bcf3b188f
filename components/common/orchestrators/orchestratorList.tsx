'use client'
import { useState } from 'react'
import { type Address, isAddressEqual } from 'viem'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { ReadFailed } from '@/components/ui/readFailed'
import { shortAddress } from '@/components/ui/short'
import { Skeleton } from '@/components/ui/skeleton'
import { useOrchestrators } from '@/lib/hooks/queries/useOrchestrators'
import { inOrder, matching, RECORD_ORDERS, type RecordOrder, type RecordsFacts } from '@/lib/staking/records'
import { recordWords as words } from './copy'
import { OrchestratorRecord } from './orchestratorRecord'

/** So many are shown before more are asked for, and with each further part. */
const PART = 10

type Props = {
  /** With whom the account stakes now; null for nobody. */
  current: Address | null
  onChoose: (address: Address) => void
}

/** The orchestrators that one can stake with, in the order of what matters, one of them to be chosen. */
export function OrchestratorList(props: Props) {
  const read = useOrchestrators(props.current === null ? [] : [props.current])
  return (
    <section aria-label={words.title} className="flex flex-col gap-4">
      <ReadFailed query={read} />
      {read.data === undefined && read.error === null && (
        <div role="status">
          <span className="sr-only">{words.reading}</span>
          <Skeleton className="h-80 w-full rounded-xl" />
        </div>
      )}
      {read.data !== undefined && <Choosing {...props} facts={read.data} />}
    </section>
  )
}

function Choosing({ current, onChoose, facts }: Props & { facts: RecordsFacts }) {
  const [order, setOrder] = useState<RecordOrder>('earned')
  const [typed, setTyped] = useState('')
  const [shown, setShown] = useState(PART)
  const round = { current: facts.to + 1n }
  const found = matching(inOrder(facts.records, order), typed)
  const left = Math.max(0, found.length - shown)
  const isCurrent = (address: Address) => current !== null && isAddressEqual(address, current)
  return (
    <>
      <p className="text-soft text-sm">{words.lead(facts.from.toString(), facts.to.toString())}</p>
      <Choice
        label={words.order}
        name="orchestrator-order"
        values={RECORD_ORDERS}
        chosen={order}
        onChange={setOrder}
      >
        {(value) => words.orders[value]}
      </Choice>
      <Field
        label={words.search}
        value={typed}
        onChange={setTyped}
        placeholder="0x…"
        autoComplete="off"
        spellCheck={false}
        hint={found.length === 0 ? words.none : words.searchHint}
      />
      <ul className="flex flex-col divide-y divide-line">
        {found.slice(0, shown).map((record) => (
          <li key={record.address} className="py-4">
            <OrchestratorRecord record={record} round={round} isYours={isCurrent(record.address)}>
              {!isCurrent(record.address) && (
                <Button
                  variant="secondary"
                  className="mt-2"
                  aria-label={words.chooseOne(shortAddress(record.address))}
                  onClick={() => onChoose(record.address)}
                >
                  {words.choose}
                </Button>
              )}
            </OrchestratorRecord>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button variant="secondary" onClick={() => setShown(shown + PART)}>
          {words.more(Math.min(PART, left))}
        </Button>
      )}
    </>
  )
}
