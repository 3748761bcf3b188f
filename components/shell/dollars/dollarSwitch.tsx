'use client'
import { lazyPart } from '@/components/ui/lazyPart'
import { showDollars, useDollars } from '@/lib/hooks/page/dollars'
import { usePairState } from '@/lib/hooks/pair'
import { shell } from '../copy'

const DollarNote = lazyPart(() => import('./dollarNote'), { silent: true })

/** Shows what costs and balances are worth, where the network has price feeds. */
export function DollarSwitch() {
  const state = usePairState()
  const shown = useDollars()
  if (state.status !== 'ready' || !Object.values(state.pair.feeds).some((feed) => feed !== null)) return null
  return (
    <>
      <button
        type="button"
        aria-pressed={shown}
        onClick={() => showDollars(!shown)}
        className="flex min-h-touch items-center underline decoration-edge underline-offset-4 hover:text-ink"
      >
        {shell.dollars}
      </button>
      {shown && <DollarNote />}
    </>
  )
}
