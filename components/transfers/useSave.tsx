'use client'
import { type ReactNode, useState } from 'react'
import { Missing } from '@/components/ui/missing'

/** Saves a file whose code is fetched for it; where that does not come, says so beside the button. */
export function useSave(make: () => Promise<void>): { save: () => void; busy: boolean; problem: ReactNode } {
  const [state, setState] = useState<'idle' | 'busy' | 'missing'>('idle')
  const save = () => {
    setState('busy')
    make().then(
      () => setState('idle'),
      () => setState('missing'),
    )
  }
  return {
    save,
    busy: state === 'busy',
    problem: state === 'missing' ? <Missing again={save} /> : null,
  }
}
