import { Amount } from '@/components/ui/amount'
import { LPT } from '@/components/ui/tokens'
import { longer, type ReservesFacts, type Share, shares } from '@/lib/bridge/reserves'
import { formatAmount } from '@/lib/format/amounts'
import { reservesWords as words } from './copy'
import { fillOf, Hatchings, type PartName } from './swatch'

type Part = { name: PartName; amount: bigint }

/** Two bars of one scale: they end at the same place when the books agree, and the difference shows when not. */
export function BalanceBars({ facts, unclaimed }: { facts: ReservesFacts; unclaimed: bigint }) {
  const { escrowed } = facts.l2
  const liabilities: readonly Part[] = [
    { name: 'supply', amount: facts.l1.supply },
    { name: 'unclaimed', amount: unclaimed },
    { name: 'unreleased', amount: facts.unreleased.amount },
  ]
  const owed = liabilities.reduce((sum, { amount }) => sum + amount, 0n)
  const whole = longer(escrowed, owed)
  if (whole === 0n) return <p className="rounded-xl bg-sunken p-4 text-soft">{words.nothing}</p>
  const inLpt = (amount: bigint) => `${formatAmount(amount, 'short')} ${LPT}`
  return (
    <div>
      <BarCaption name={words.escrowed} amount={escrowed} />
      <svg
        role="img"
        aria-label={words.picture(inLpt(escrowed), inLpt(owed))}
        width="100%"
        height="132"
        className="my-2 block"
      >
        <Hatchings />
        <Row y={0} whole={whole} parts={balanced([{ name: 'escrowed', amount: escrowed }], whole)} />
        <Row y={84} whole={whole} parts={balanced(liabilities, whole)} />
        <Between equal={escrowed === owed} />
      </svg>
      <BarCaption name={words.standsFor} amount={owed} />
    </div>
  )
}

function BarCaption({ name, amount }: { name: string; amount: bigint }) {
  return (
    <p className="flex flex-wrap items-baseline justify-between gap-x-4">
      <span className="text-soft">{name}</span>
      <Amount wei={amount} symbol={LPT} className="figures text-2xl" />
    </p>
  )
}

/** The claim of the picture: both bars end at the same place, or they do not. */
function Between({ equal }: { equal: boolean }) {
  return (
    <g className={equal ? 'text-brand' : 'text-danger'}>
      <path
        d="M0 48v36"
        stroke="var(--edge)"
        strokeDasharray="2 4"
        strokeWidth="1.5"
        transform="translate(1 0)"
      />
      <line x1="100%" x2="100%" y1="48" y2="84" stroke="var(--edge)" strokeDasharray="2 4" strokeWidth="3" />
      <svg x="50%" y="50%" overflow="visible" aria-hidden="true">
        <circle r="14" fill="var(--surface)" stroke="currentColor" strokeWidth="1.5" />
        <path
          d={equal ? 'M-6 -3.5H6M-6 3.5H6' : 'M-6 -3.5H6M-6 3.5H6M4 -8L-4 8'}
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
        />
      </svg>
    </g>
  )
}

/** The parts of a bar, and the gap to the length of the other bar. */
function balanced(parts: readonly Part[], whole: bigint): readonly Part[] {
  const sum = parts.reduce((all, { amount }) => all + amount, 0n)
  return [...parts, { name: 'gap', amount: whole - sum }]
}

function Row({ y, whole, parts }: { y: number; whole: bigint; parts: readonly Part[] }) {
  const drawn = shares(parts, whole)
  return (
    <svg y={y} width="100%" height="48" aria-hidden="true">
      <clipPath id={`reserves-row-${y}`}>
        <rect width="100%" height="48" rx="10" />
      </clipPath>
      <g clipPath={`url(#reserves-row-${y})`}>{drawn.map((part, index) => drawPart(drawn, index, part))}</g>
    </svg>
  )
}

function drawPart(drawn: readonly Share<PartName>[], index: number, { name, share }: Share<PartName>) {
  const start = drawn.slice(0, index).reduce((sum, before) => sum + before.share, 0)
  return (
    <g key={name}>
      <rect x={percent(start)} width={percent(share)} height="48" fill={fillOf(name)} />
      {index > 0 && <rect x={percent(start)} width="2" height="48" fill="var(--surface)" />}
    </g>
  )
}

const percent = (share: number) => `${(share * 100).toFixed(3)}%`
