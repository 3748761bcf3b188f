import { LPT } from '@/components/ui/tokens'
import { formatAmount } from '@/lib/amounts'
import { longer, type ReservesFacts, shares } from '@/lib/bridge/reserves'
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
    <svg
      role="img"
      aria-label={words.picture(inLpt(escrowed), inLpt(owed))}
      width="100%"
      height="132"
      className="block"
    >
      <Hatchings />
      <Caption y={14}>{words.escrowed}</Caption>
      <Row y={22} whole={whole} parts={balanced([{ name: 'escrowed', amount: escrowed }], whole)} />
      <Row y={70} whole={whole} parts={balanced(liabilities, whole)} />
      <Caption y={126}>{words.standsFor}</Caption>
    </svg>
  )
}

/** What a bar lacks to the length of the other. */
function balanced(parts: readonly Part[], whole: bigint): readonly Part[] {
  const sum = parts.reduce((all, { amount }) => all + amount, 0n)
  return [...parts, { name: 'gap', amount: whole - sum }]
}

function Caption({ y, children }: { y: number; children: string }) {
  return (
    <text x="0" y={y} fontSize="13" fill="var(--soft)">
      {children}
    </text>
  )
}

function Row({ y, whole, parts }: { y: number; whole: bigint; parts: readonly Part[] }) {
  const drawn = shares(parts, whole)
  return drawn.map(({ name, share }, index) => {
    const start = drawn.slice(0, index).reduce((sum, before) => sum + before.share, 0)
    return (
      <g key={name}>
        <rect x={percent(start)} y={y} width={percent(share)} height="40" fill={fillOf(name)} />
        {index > 0 && <rect x={percent(start)} y={y} width="2" height="40" fill="var(--surface)" />}
      </g>
    )
  })
}

const percent = (share: number) => `${(share * 100).toFixed(3)}%`
