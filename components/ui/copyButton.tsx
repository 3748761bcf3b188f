'use client'
import { useState } from 'react'
import { announce } from './announcer'
import { Button } from './button'
import { copying } from './copy'

/** Copies a text, and says that it did. The text is on the page as well: a browser that forbids it loses nothing. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [copied, setCopied] = useState(false)
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => {
        setCopied(true)
        announce(copying.copied)
      },
      () => setCopied(false),
    )
  return (
    <Button variant="quiet" aria-label={label} onClick={copy} onBlur={() => setCopied(false)}>
      {copied ? copying.copied : copying.copy}
    </Button>
  )
}
