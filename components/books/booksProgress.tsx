import { Bar } from '@/components/ui/bar'
import type { BooksProgress as Progress } from '@/lib/hooks/queries/useBooks'
import { booksWords as words } from './copy'

const PARTS = ['stake', 'bridge', 'rounds', 'gas'] as const

/** The progress of the reading, part by part. */
export function BooksProgress({ progress }: { progress: Progress }) {
  return (
    <div>
      <p role="status" className="mb-2 text-soft">
        {words.reading}
      </p>
      <ul className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {PARTS.map((part) => {
          const name = words.parts[part]
          const done = progress[part]
          const text = done === undefined ? words.waits(name) : words.done(name, Math.floor(done * 100))
          return (
            <li key={part}>
              <p className="tabular mb-1 text-soft text-sm">{text}</p>
              <Bar value={done ?? 0} label={name} />
            </li>
          )
        })}
      </ul>
    </div>
  )
}
