'use client'
import { showExact, useExact } from '@/lib/hooks/page/exactFigures'
import { shell } from './copy'

/** Shows every amount, date and hash in full: what the mouse finds one by one, for the keyboard at once. */
export function ExactSwitch() {
  const exact = useExact()
  return (
    <button
      type="button"
      onClick={() => showExact(!exact)}
      className="flex min-h-touch items-center underline decoration-edge underline-offset-4 hover:text-ink"
    >
      {exact ? shell.short : shell.exact}
    </button>
  )
}
