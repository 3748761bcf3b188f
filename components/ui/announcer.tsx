'use client'
import { useSyncExternalStore } from 'react'

let message = ''
const listeners = new Set<() => void>()

/** Says a sentence to those who listen instead of look. The same sentence twice is said twice. */
export function announce(sentence: string) {
  message = sentence === message ? `${sentence} ` : sentence
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
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
