'use client'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { useConnection } from 'wagmi'
import { Button, buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Spinner } from '@/components/ui/spinner'
import { TxLink } from '@/components/ui/txLink'
import type { HashFailure as Failure } from '@/lib/history/hashAnswer'
import { usePair } from '@/lib/hooks/pair'
import { hashCopy, notOursCopy, transfersWords as words } from './copy'
import { accountHref } from './href'

type Props = {
  failure: Failure
  /** It is looked up again by itself. */
  looking: boolean
  again: () => void
}

/** The reason that a pasted text leads to no transfer, as precisely as the chains tell, and the next action. */
export function HashFailure({ failure, looking, again }: Props) {
  const pair = usePair()
  const { title, body } = hashCopy[failure.problem]
  const chain = 'side' in failure ? pair[failure.side].name : ''
  const waiting = ['pending', 'overtaken', 'not-found'].includes(failure.problem)
  return (
    <div role="status">
      <Notice
        tone={failure.problem === 'reverted' ? 'danger' : 'calm'}
        title={title}
        action={
          <>
            {waiting && !looking && (
              <Button variant="secondary" onClick={again}>
                {words.again}
              </Button>
            )}
            <FailureActions failure={failure} />
          </>
        }
      >
        {failure.problem === 'not-ours'
          ? notOursCopy[failure.what](chain)
          : body({ chain, l1: pair.l1.name, l2: pair.l2.name })}
        {failure.problem === 'reverted' && (
          <p className="mt-1">
            {failure.why.sentence} {failure.why.next}
          </p>
        )}
        {'by' in failure && failure.by !== null && (
          <p className="mt-1">
            {failure.problem === 'overtaken' ? words.overtakenBy : words.replacedBy}{' '}
            <TxLink hash={failure.by} chain={pair[failure.side]} />
          </p>
        )}
        {waiting && looking && (
          <span className="mt-2 flex items-center gap-2 text-soft text-sm">
            <Spinner /> {words.looking}
          </span>
        )}
      </Notice>
    </div>
  )
}

function FailureActions({ failure }: { failure: Failure }): ReactNode {
  switch (failure.problem) {
    case 'address':
      return <ActionLink href={accountHref(failure.address)}>{words.ofAddress}</ActionLink>
    case 'not-ours':
      if (failure.what === 'approval') return <ActionLink href="/">{words.toDeposit}</ActionLink>
      return failure.what === 'stake' ? (
        <ActionLink href="/stake/">{words.toStake}</ActionLink>
      ) : (
        <OwnTransfers />
      )
    case 'cancelled':
    case 'reverted':
      return <ActionLink href="/">{words.toBridge}</ActionLink>
    case 'malformed':
    case 'assertion':
    case 'replaced':
    case 'overtaken':
    case 'not-found':
      return <OwnTransfers />
    case 'pending':
      return null
    default:
      return failure satisfies never
  }
}

/** The link to the account's own transfers: a connected account needs no hash. */
function OwnTransfers() {
  const { address } = useConnection()
  return address !== undefined && <ActionLink href="/transfers/">{words.own}</ActionLink>
}

const ActionLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <Link href={href} className={buttonClass('secondary')}>
    {children}
  </Link>
)
