import { CopyButton } from '@/components/ui/copyButton'
import type { ProvenBook } from '@/lib/bridge/proof/verifyEvidence'
import { explorerPage } from '@/lib/chains/explorer'
import { formatCount } from '@/lib/format/numbers'
import { formatChainTime } from '@/lib/format/time'
import { usePair } from '@/lib/hooks/pair'
import { proofWords as words } from './copy'

/** The one thing that is taken on trust, in full so that it can be compared. */
export function ProvenFrom({ block }: { block: ProvenBook['l2'] }) {
  const page = explorerPage(usePair().l1, 'block', block.number.toString())
  return (
    <>
      <p>{words.from(formatCount(block.number), formatChainTime(block.time))}</p>
      <p className="mt-2 flex flex-wrap items-center gap-x-2">
        <span className="text-soft">{words.blockHash}</span>
        <code translate="no" className="break-all font-mono text-sm">
          {block.hash}
        </code>
        {page !== null && (
          <a
            href={page.url}
            target="_blank"
            rel="noreferrer"
            translate="no"
            className="text-brand underline decoration-1 underline-offset-4"
          >
            {page.explorer} ↗
          </a>
        )}
        <CopyButton text={block.hash} label={words.copyHash} />
      </p>
      <p className="mt-2 max-w-prose text-soft text-sm">{words.compare}</p>
    </>
  )
}
