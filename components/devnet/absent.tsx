import type { ReactNode } from 'react'

/** What builds for real networks get instead of the local tools: nothing. Same exports as tools.tsx. */
export function LocalPair(_: { children: ReactNode }): ReactNode {
  return null
}
