'use client'
import { usePairState } from '@/lib/hooks/pair'
import { shell } from './copy'

/** The names of the two chains. */
export function NetworkName() {
  const state = usePairState()
  if (state.status !== 'ready') return null
  const { l1, l2 } = state.pair
  return (
    <p
      className="flex min-h-touch items-center gap-1.5 text-soft text-sm"
      title={shell.network(l2.name, l1.name)}
    >
      <span aria-hidden="true" className="size-2 rounded-full bg-brand" />
      {l2.name}
      <span aria-hidden="true" className="ml-1 size-2 rounded-full bg-l1" />
      {l1.name}
    </p>
  )
}
