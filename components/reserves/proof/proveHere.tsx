'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ReadFailed } from '@/components/ui/readFailed'
import { Sheet } from '@/components/ui/sheet'
import { useReservesProof } from '@/lib/hooks/queries/useReservesProof'
import { proofWords as words } from './copy'
import { ProofOutcome } from './proofOutcome'

/** The check of the reserves in the visitor's own browser, once it is asked for. */
export default function ProveHere() {
  const [asked, setAsked] = useState(false)
  const proof = useReservesProof(asked)
  const prove = () => {
    if (asked) void proof.refetch()
    else setAsked(true)
  }
  return (
    <Sheet title={words.title}>
      <p className="max-w-prose text-soft">{words.lead}</p>
      <Button variant="secondary" busy={proof.isFetching} onClick={prove} className="mt-4">
        {proof.data === undefined ? words.prove : words.again}
      </Button>
      <div role="status" className="mt-4 flex flex-col gap-6 empty:hidden">
        {proof.isFetching && <p className="text-soft text-sm">{words.proving}</p>}
        {proof.data !== undefined && !proof.isFetching && <ProofOutcome proof={proof.data} />}
      </div>
      {asked && <ReadFailed query={proof} />}
    </Sheet>
  )
}
