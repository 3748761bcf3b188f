import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import type { Disagreement } from '@/lib/bridge/disagreement'
import { usePair } from '@/lib/hooks/pair'
import { contradictedWords as words } from './copy'

/** Stands for what depends on a fact about which two operators contradict each other. */
export default function Contradicted({ disagreements }: { disagreements: readonly Disagreement[] }) {
  const pair = usePair()
  const sentences = new Set(
    disagreements.map(({ fact, side, operators: [one, other] }) =>
      words.body(words.about[fact.kind], pair[side].name, one, other),
    ),
  )
  return (
    <div role="alert">
      <Notice tone="danger" title={words.title}>
        {[...sentences].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p>
          <Link href="/endpoints/" prefetch={false} className="underline underline-offset-4">
            {words.toEndpoints}
          </Link>
        </p>
      </Notice>
    </div>
  )
}
