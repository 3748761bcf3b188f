'use client'
import type { ExplorerPage } from '@/lib/chains/explorer'
import { copying } from './copy'
import { useCopy } from './copyText'
import { shortHash } from './short'

type Props = {
  /** An address or a hash. */
  text: string
  /** The pages of explorers about it; none on a chain that has no explorer. */
  pages: readonly ExplorerPage[]
}

const look = 'inline-flex min-h-touch items-center rounded-lg px-2 font-semibold underline underline-offset-4'

/** The acts on an address or a hash: copy it, or look it up in the explorers of its chains. */
export default function Reference({ text, pages }: Props) {
  const { copy, copied, fallback } = useCopy()
  return (
    <span className="-mx-2 flex flex-wrap gap-x-1">
      <button
        type="button"
        aria-label={copying.copyOf(shortHash(text))}
        onClick={() => void copy(text)}
        className={look}
      >
        {copied ? copying.copied : copying.copy}
      </button>
      {pages.map(({ explorer, url }) => (
        <a
          key={url}
          href={url}
          target="_blank"
          rel="noreferrer"
          aria-label={copying.lookUp(explorer, shortHash(text))}
          className={look}
        >
          {explorer} ↗
        </a>
      ))}
      {fallback}
    </span>
  )
}
