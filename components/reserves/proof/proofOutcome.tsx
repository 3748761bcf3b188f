import { download } from '@/components/transfers/download'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { ReservesProof } from '@/lib/actions/proof/proveReserves'
import { usePair } from '@/lib/hooks/pair'
import { refutedWords, proofWords as words } from './copy'
import { ProvenBookView } from './provenBookView'
import { ProvenFrom } from './provenFrom'

/** The verdict of a proof, with each figure and what is taken on trust; or why there is none. */
export function ProofOutcome({ proof }: { proof: ReservesProof }) {
  switch (proof.state) {
    case 'unprovable':
      return <Notice title={words.unprovable}>{words.unprovableBody}</Notice>
    case 'refuted':
      return (
        <Notice tone="danger" title={words.refuted}>
          {refutedWords[proof.code]}
        </Notice>
      )
    case 'proven':
      return <Proven proof={proof} />
    default:
      return proof satisfies never
  }
}

function Proven({ proof }: { proof: Extract<ReservesProof, { state: 'proven' }> }) {
  const { id } = usePair()
  const holds = proof.books.every(({ verdict }) => verdict.state === 'balanced')
  return (
    <>
      <Notice tone={holds ? 'done' : 'danger'} title={holds ? words.proven : words.off}>
        <ProvenFrom block={proof.block} />
      </Notice>
      {proof.books.map((book) => (
        <ProvenBookView key={book.kind} book={book} disputed={proof.disputed} />
      ))}
      {proof.leftOut.map((kind) => (
        <Notice key={kind}>{words.leftOut[kind]}</Notice>
      ))}
      <div>
        <Button
          variant="secondary"
          onClick={() => download(`reserves-${id}.json`, 'application/json', proof.file)}
        >
          {words.save}
        </Button>
        <p className="mt-2 max-w-prose text-soft text-sm">{words.saveNote}</p>
      </div>
    </>
  )
}
