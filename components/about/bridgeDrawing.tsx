import { aboutWords as words } from './copy'

/** Two places, an escrow in one of them, and the two ways between. Drawn upright, so that it is read on a phone too. */
export function BridgeDrawing() {
  return (
    <svg viewBox="0 12 360 256" role="img" aria-label={words.drawing} className="mx-auto w-full max-w-xl">
      <Place x={8} name={words.arbitrum} ink="var(--brand)" wash="var(--brand-wash)" />
      <Place x={246} name={words.ethereum} ink="var(--l1)" wash="var(--l1-wash)" />
      <Arches />
      <Escrow />
      <Token x={299} y={144} ink="var(--l1)">
        LPT′
      </Token>
      <Way
        y={98}
        from={118}
        to={242}
        name={words.deposit}
        wait={words.depositWait}
        dots={7}
        ink="var(--brand)"
      />
      <Way
        y={162}
        from={242}
        to={118}
        name={words.withdraw}
        wait={words.withdrawWait}
        dots={1}
        ink="var(--l1)"
      />
      <Caption x={299} y={106}>
        {words.minted}
      </Caption>
      <Caption x={299} y={196}>
        {words.burnt}
      </Caption>
    </svg>
  )
}

function Place({ x, name, ink, wash }: { x: number; name: string; ink: string; wash: string }) {
  return (
    <g>
      <rect x={x} y="48" width="106" height="212" rx="16" fill={wash} stroke={ink} strokeWidth="1.5" />
      <text x={x + 53} y="34" textAnchor="middle" fontSize="17" fontWeight="600" fill={ink}>
        {name}
      </text>
    </g>
  )
}

/** The deck that both ways go over, and what carries it. */
function Arches() {
  return (
    <g fill="none" stroke="var(--edge)" strokeWidth="2.5">
      <path d="M114 202H246" />
      <path d="M120 260v-18a28 28 0 0 1 56 0v18M184 260v-18a28 28 0 0 1 56 0v18" strokeLinecap="round" />
    </g>
  )
}

/** A chest: its content backs the tokens outside of it on the other side. */
function Escrow() {
  return (
    <g>
      <path
        d="M25 134a36 22 0 0 1 72 0v50a6 6 0 0 1-6 6H31a6 6 0 0 1-6-6z"
        fill="var(--surface)"
        stroke="var(--brand)"
        strokeWidth="2"
      />
      <path d="M25 134h72" stroke="var(--brand)" strokeWidth="2" />
      <Token x={61} y={162} ink="var(--brand)">
        LPT
      </Token>
      <Caption x={61} y={212}>
        {words.escrow}
      </Caption>
    </g>
  )
}

function Token({ x, y, ink, children }: { x: number; y: number; ink: string; children: string }) {
  return (
    <g>
      <circle cx={x} cy={y} r="21" fill={ink} />
      <text x={x} y={y + 5} textAnchor="middle" fontSize="14" fontWeight="700" fill="var(--paper)">
        {children}
      </text>
    </g>
  )
}

function Caption({ x, y, children }: { x: number; y: number; children: string }) {
  return (
    <text x={x} y={y} textAnchor="middle" fontSize="13" fill="var(--soft)">
      {children}
    </text>
  )
}

type WayProps = {
  y: number
  from: number
  to: number
  name: string
  wait: string
  /** A day of waiting each; one when it is less. */
  dots: number
  ink: string
}

function Way({ y, from, to, name, wait, dots, ink }: WayProps) {
  const step = (to - from) / (dots + 1)
  const direction = Math.sign(to - from)
  return (
    <g>
      <text x="180" y={y - 14} textAnchor="middle" fontSize="14" fontWeight="600" fill="var(--ink)">
        {name}
      </text>
      <path
        d={`M${from} ${y}H${to}m${-8 * direction} -6l${8 * direction} 6l${-8 * direction} 6`}
        fill="none"
        stroke={ink}
        strokeWidth="2"
      />
      {Array.from({ length: dots }, (_, day) => from + step * (day + 1)).map((x) => (
        <circle key={x} cx={x} cy={y} r="4.5" fill="var(--surface)" stroke={ink} strokeWidth="2" />
      ))}
      <Caption x={180} y={y + 24}>
        {wait}
      </Caption>
    </g>
  )
}
