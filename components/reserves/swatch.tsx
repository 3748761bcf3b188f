/** The parts of the picture. Each has its own pattern, so that none is told by its colour alone. */
export type PartName = 'escrowed' | 'supply' | 'unclaimed' | 'unreleased' | 'gap'

const fills: Record<PartName, string> = {
  escrowed: 'var(--brand)',
  supply: 'var(--l1)',
  unclaimed: 'url(#reserves-unclaimed)',
  unreleased: 'url(#reserves-unreleased)',
  gap: 'url(#reserves-gap)',
}

export const fillOf = (name: PartName) => fills[name]

/** Hatchings, once per page: towards Ethereum, towards Arbitrum, and nothing. */
export function Hatchings() {
  return (
    <defs>
      <pattern id="reserves-unclaimed" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill="var(--brand-wash)" />
        <path d="M-2 10L10 -2M-2 2L2 -2M6 10L10 6" stroke="var(--brand)" strokeWidth="2.4" />
      </pattern>
      <pattern id="reserves-unreleased" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill="var(--l1-wash)" />
        <circle cx="2" cy="2" r="1.5" fill="var(--l1)" />
        <circle cx="6" cy="6" r="1.5" fill="var(--l1)" />
      </pattern>
      <pattern id="reserves-gap" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill="var(--danger-wash)" />
        <path d="M0 0L8 8M8 0L0 8" stroke="var(--danger)" strokeWidth="1.4" />
      </pattern>
    </defs>
  )
}

export function Swatch({ name }: { name: PartName }) {
  return (
    <svg viewBox="0 0 16 16" className="size-4 shrink-0" aria-hidden="true">
      <rect width="16" height="16" rx="3" fill={fillOf(name)} />
    </svg>
  )
}
