import Link from 'next/link'
import { Notice } from '@/components/ui/notice'
import { Reload } from '@/components/ui/reload'
import type { Difference } from '@/lib/bridge/arbitrumFacts'
import { contractNames, differsWords } from './copy'

/** Stands for the page where Arbitrum's contracts are not those that the app was built for. */
export default function Differs({ contracts }: { contracts: readonly Difference[] }) {
  return (
    <Notice tone="danger" title={differsWords.title} action={<Reload />}>
      <p>{differsWords.body}</p>
      <p>{differsWords.which(contracts.map((contract) => contractNames[contract]).join(', '))}</p>
      <p>
        {differsWords.endpoint}{' '}
        <Link href="/endpoints/" prefetch={false} className="underline underline-offset-4">
          {differsWords.toEndpoints}
        </Link>
      </p>
    </Notice>
  )
}
