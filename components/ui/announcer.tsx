'use client'
import { useSyncExternalStore } from 'react'
import { makeListeners } from '@/lib/hooks/listeners'

let message = ''
const { subscribe, tell } = makeListeners()

/** Says a sentence to those who listen instead of look. The same sentence twice is said twice. */
export function announce(sentence: string) {
  message = sentence === message ? `${sentence} ` : sentence
  tell()
}

/** The page's one polite live region. */
export function Announcer() {
  const current = useSyncExternalStore(
    subscribe,
    () => message,
    () => '',
  )
  return (
    <div role="status" aria-live="polite" className="sr-only">
      {current}
    </div>
  )
}
