import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import { transferKey } from '@/lib/bridge/transfer'
import { makeListeners } from '@/lib/hooks/listeners'

const { subscribe, tell } = makeListeners()

const read = () => (typeof Notification === 'undefined' ? 'unsupported' : Notification.permission)

/** The browser's permission to notify. The browser asks its owner only when `ask` is called, so only on a press. */
export function useNotificationPermission() {
  const permission = useSyncExternalStore<NotificationPermission | 'unsupported'>(
    subscribe,
    read,
    () => 'unsupported',
  )
  const ask = async () => {
    await Notification.requestPermission()
    tell()
  }
  return { permission, ask }
}

/**
 * Notifies, where that is allowed, when a deposit that waited while this page was open can be claimed.
 * @param words of the notification
 */
export function useClaimNotice(
  tracked: readonly TrackedTransfer[] | undefined,
  words: (one: TrackedTransfer) => { title: string; body: string },
): void {
  const waiting = useRef(new Set<string>())
  useEffect(() => {
    for (const one of tracked ?? []) {
      const key = transferKey(one.transfer)
      const { state } = one.status
      if (state === 'waiting-for-assertion' || state === 'in-challenge') waiting.current.add(key)
      else if (waiting.current.delete(key) && state === 'claimable') notify(key, words(one))
    }
  }, [tracked, words])
}

function notify(tag: string, { title, body }: { title: string; body: string }): void {
  if (read() !== 'granted') return
  try {
    new Notification(title, { body, tag })
  } catch {
    // Some phones allow it to service workers alone: the page itself shows the same.
  }
}
