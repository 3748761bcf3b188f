'use client'
import { Button } from './button'
import { copying } from './copy'
import { useCopy } from './copyText'

/** Copies a text, and says that it did, or shows it marked where the browser lets nobody copy. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { copy, copied, forget, fallback } = useCopy()
  return (
    <>
      <Button
        variant="quiet"
        aria-label={label}
        onClick={() => void copy(text)}
        onBlur={() => copied && forget()}
      >
        {copied ? copying.copied : copying.copy}
      </Button>
      {fallback}
    </>
  )
}
