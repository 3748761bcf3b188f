'use client'
import { type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type Copied, copyText } from '@/lib/hooks/page/copyText'
import { announce } from './announcer'
import { copying } from './copy'

/**
 * Copying with its answer: a sentence, and the text itself where the browser lets nobody copy.
 * @param said of a text that was copied
 */
export function useCopy(said = copying.copied) {
  const [outcome, setOutcome] = useState<{ text: string; how: Copied } | null>(null)
  const shown = useRef<HTMLElement>(null)
  const copy = async (text: string) => {
    const how = await copyText(text, () => {
      flushSync(() => setOutcome({ text, how: 'marked' }))
      return shown.current
    })
    setOutcome({ text, how })
    announce(how === 'copied' ? said : copying.marked)
  }
  const fallback: ReactNode =
    outcome?.how === 'marked' ? (
      <span className="mt-1 block basis-full text-sm">
        <span className="block text-soft">{copying.marked}</span>
        <code ref={shown} translate="no" className="block select-all break-all">
          {outcome.text}
        </code>
      </span>
    ) : null
  return { copy, copied: outcome?.how === 'copied', forget: () => setOutcome(null), fallback }
}
