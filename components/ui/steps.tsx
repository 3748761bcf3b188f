import type { ReactNode } from 'react'
import { stepStates } from './copy'
import { cx } from './cx'

export type StepState = 'done' | 'now' | 'waiting' | 'ahead'

export type Step = {
  id: string
  title: ReactNode
  state: StepState
  detail?: ReactNode
}

const dots: Record<StepState, string> = {
  done: 'border-brand bg-brand text-brand-on',
  now: 'border-now bg-now-wash text-now',
  waiting: 'border-brand bg-surface text-brand',
  ahead: 'border-edge bg-surface text-soft',
}

/** Steps in order, drawn as a line from top to bottom. */
export function Steps({ label, steps }: { label: string; steps: readonly Step[] }) {
  return (
    <ol aria-label={label} className="flex flex-col">
      {steps.map((step, i) => (
        <li key={step.id} className="relative flex gap-3 pb-5 last:pb-0">
          {i < steps.length - 1 && (
            <span
              aria-hidden="true"
              className={cx(
                'absolute top-7 bottom-0 left-3 w-0.5',
                step.state === 'done' ? 'bg-brand' : 'bg-line',
              )}
            />
          )}
          <span
            aria-hidden="true"
            className={cx(
              'relative grid size-6.5 shrink-0 place-items-center rounded-full border-2 font-semibold text-xs tabular',
              dots[step.state],
              step.state === 'waiting' && 'border-dashed',
            )}
          >
            {step.state === 'done' ? '✓' : i + 1}
          </span>
          <div className="min-w-0 flex-1">
            <p className={cx('font-semibold leading-6', step.state === 'ahead' && 'text-soft')}>
              {step.title}
              <span className="sr-only"> ({stepStates[step.state]})</span>
            </p>
            {step.detail && <div className="mt-0.5 text-note text-soft">{step.detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
