/** Says nothing by itself: the button or the status line beside it has the words. */
export function Spinner() {
  return (
    <svg viewBox="0 0 20 20" className="size-4 shrink-0 motion-safe:animate-spin" aria-hidden="true">
      <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeOpacity="0.25" strokeWidth="3" />
      <path d="M10 2a8 8 0 0 1 8 8" fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
    </svg>
  )
}
