/** An arch between two piers, and the prime of LPT′. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" className={className} aria-hidden="true">
      <rect width="32" height="32" rx="8" className="fill-mark" />
      <g fill="none" strokeWidth="3.2" strokeLinecap="round">
        <path d="M6 25v-7.5a8 8 0 0 1 16 0V25M14 25v-5.5" className="stroke-mark-arch" />
        <path d="M26.7 5.7l-1.9 5" className="stroke-mark-prime" />
      </g>
    </svg>
  )
}
