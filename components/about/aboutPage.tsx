import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { Sheet } from '@/components/ui/sheet'
import { BridgeDrawing } from './bridgeDrawing'
import { BuildSheet } from './buildSheet'
import { aboutWords, parts, troubles } from './copy'

/** The bridge in plain words. */
export function AboutPage() {
  return (
    <div className="flex flex-col gap-6">
      <div className="sheet p-5 sm:p-6">
        <BridgeDrawing />
      </div>
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
        {parts.map(({ id, title, paragraphs }) => (
          <Sheet key={id} title={title} anchor={id}>
            <div className="flex max-w-prose flex-col gap-3">
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
          </Sheet>
        ))}
      </div>
      <Sheet title={troubles.title}>
        <p className="max-w-prose text-soft">{troubles.lead}</p>
        <dl className="mt-4 grid grid-cols-1 gap-x-10 gap-y-5 md:grid-cols-2">
          {troubles.items.map(({ what, remedy }) => (
            <div key={what}>
              <dt className="font-semibold">{what}</dt>
              <dd className="mt-1 text-soft">{remedy}</dd>
            </div>
          ))}
        </dl>
      </Sheet>
      <BuildSheet />
      <p className="flex flex-wrap gap-3">
        <Link href="/" className={buttonClass()} prefetch={false}>
          {aboutWords.go.bridge}
        </Link>
        <Link href="/reserves/" className={buttonClass('secondary')} prefetch={false}>
          {aboutWords.go.reserves}
        </Link>
      </p>
    </div>
  )
}
