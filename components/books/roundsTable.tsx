'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { LPT } from '@/components/ui/tokens'
import type { DatedEarning } from '@/lib/books/ledger'
import { formatAmount } from '@/lib/format/amounts'
import { formatChainTime } from '@/lib/format/time'
import { roundsWords as words } from './copy'

/** So many rounds are shown before more are asked for, and with each further part. */
const PART = 50

/** Every round with its figures in full, the newest first. */
export function RoundsTable({ rounds }: { rounds: readonly DatedEarning[] }) {
  const [shown, setShown] = useState(PART)
  const left = Math.max(0, rounds.length - shown)
  return (
    <details>
      <summary className="flex min-h-touch cursor-pointer items-center font-semibold text-brand">
        {words.table}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard. */}
      <section aria-label={words.table} tabIndex={0} className="overflow-x-auto">
        <table className="tabular w-full text-note">
          <thead>
            <tr className="border-edge border-b text-left">
              {[words.round, words.when, LPT, 'ETH', words.state].map((name) => (
                <th key={name} scope="col" className="py-1 pr-4">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rounds
              .toReversed()
              .slice(0, shown)
              .map(({ round, time, rewards, fees, reward }) => (
                <tr key={round} className="border-line border-b">
                  <th scope="row" className="py-1 pr-4 text-left font-normal">
                    {String(round)}
                  </th>
                  <td className="whitespace-nowrap py-1 pr-4">
                    {time === null ? '–' : formatChainTime(time)}
                  </td>
                  <td className="py-1 pr-4">{formatAmount(rewards, 'exact')}</td>
                  <td className="py-1 pr-4">{formatAmount(fees, 'exact')}</td>
                  <td className="whitespace-nowrap py-1">{words.rewards[reward]}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </section>
      {left > 0 && (
        <Button variant="secondary" className="mt-3" onClick={() => setShown(shown + PART)}>
          {words.more(Math.min(PART, left))}
        </Button>
      )}
    </details>
  )
}
