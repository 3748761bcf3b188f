import type { ReactNode } from 'react'

/** The local tools in builds for real networks: they render nothing. Same exports as tools.tsx. */
export function LocalPair(_: { children: ReactNode }): ReactNode {
  return null
}
