'use client'
import { useExact } from '@/lib/hooks/page/exactFigures'
import { copying } from './copy'
import { useCopy } from './copyText'
import { shortHash } from './short'

/** A small sign behind a text that copies it: for texts that are links already. */
export default function CopyMark({ text }: { text: string }) {
  const { copy, copied, forget, fallback } = useCopy()
  const isExact = useExact()
  return (
    <>
      <button
        type="button"
        // Beside a link, and many of them: the keyboard comes to it where everything is shown in full.
        tabIndex={isExact ? 0 : -1}
        aria-label={copied ? copying.copied : copying.copyOf(shortHash(text))}
        onClick={() => void copy(text)}
        onBlur={() => copied && forget()}
        className="ml-0.5 inline-grid size-6 place-items-center rounded-md align-middle text-soft hover:bg-brand-wash hover:text-brand"
      >
        <svg
          viewBox="0 0 20 20"
          className="size-4"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          aria-hidden="true"
        >
          {copied ? (
            <path d="M4.5 10.5l3.5 3.5 7.5-8" />
          ) : (
            <path d="M7 7V4.5h8.5V13H13M4.5 7H13v8.5H4.5z" strokeLinejoin="round" />
          )}
        </svg>
      </button>
      {fallback}
    </>
  )
}
