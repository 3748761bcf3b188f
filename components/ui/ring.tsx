import type { ReactNode } from 'react'

type Props = {
  /** From 0 to 1. */
  value: number
  /** The name of the measure, for screen readers. */
  label: string
  size?: number
  ink?: 'brand' | 'l1'
  children?: ReactNode
}

/** Progress drawn as a ring, with something in its middle. */
export function Ring({ value, label, size = 88, ink = 'brand', children }: Props) {
  const share = Math.min(1, Math.max(0, value))
  const width = 7
  const radius = 50 - width / 2
  const around = 2 * Math.PI * radius
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      className="relative grid shrink-0 place-items-center"
      style={{ width: size, height: size }}
    >
      <svg viewBox="0 0 100 100" className="absolute inset-0 -rotate-90" aria-hidden="true">
        <circle cx="50" cy="50" r={radius} fill="none" stroke="var(--line)" strokeWidth={width} />
        <circle
          cx="50"
          cy="50"
          r={radius}
          fill="none"
          stroke={`var(--${ink})`}
          strokeWidth={width}
          strokeLinecap="round"
          strokeDasharray={`${share * around} ${around}`}
          className="motion-safe:transition-[stroke-dasharray] duration-draw"
          opacity={share === 0 ? 0 : 1}
        />
      </svg>
      <div className="relative text-center leading-tight">{children}</div>
    </div>
  )
}
