import type { ReactNode } from 'react'

/** A place where nothing is yet, and what would bring something. */
export function Empty({ title, body, children }: { title: string; body?: string; children?: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-4 rounded-2xl border border-edge border-dashed p-6 sm:p-10">
      <Arch />
      <div>
        <p className="font-display font-semibold text-xl">{title}</p>
        {body !== undefined && <p className="mt-1 max-w-prose text-soft">{body}</p>}
      </div>
      {children}
    </div>
  )
}

/** An arch without its road. */
function Arch() {
  return (
    <svg viewBox="0 0 120 44" className="h-11 text-edge" aria-hidden="true">
      <path
        d="M4 42v-8a26 26 0 0 1 52 0v8M64 42v-8a26 26 0 0 1 52 0v8"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeDasharray="1 6"
      />
    </svg>
  )
}
