/** The listeners to a change of state outside React; `subscribe` is as `useSyncExternalStore` wants it. */
export type Listeners = {
  /** @returns ends the listening */
  subscribe: (listener: () => void) => () => void
  tell: () => void
}

export function makeListeners(): Listeners {
  const all = new Set<() => void>()
  return {
    subscribe: (listener) => {
      all.add(listener)
      return () => {
        all.delete(listener)
      }
    },
    tell: () => {
      for (const listener of all) listener()
    },
  }
}
