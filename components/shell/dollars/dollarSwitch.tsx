'use client'
import { showDollars, useDollars } from '@/lib/hooks/page/dollars'
import { usePairState } from '@/lib/hooks/pair'
import { dollarWords } from './copy'
import { DollarNote } from './dollarNote'

/** Shows what costs and balances are worth, where the network has price feeds. */
export default function DollarSwitch() {
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
        {dollarWords.show}
      </button>
      {shown && <DollarNote />}
    </>
  )
}
