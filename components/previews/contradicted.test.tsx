// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, it } from 'vitest'
import { contradictedWords as words } from '@/components/common/notices/copy'
import { UnlessContradicted } from '@/components/common/unlessContradicted'
import {
  deposit,
  deposits,
  reserves,
  trackedDeposit,
  trackedWithdrawal,
  withdrawal,
  withdrawals,
} from '@/components/fixtures/facts'
import { PreviewProviders } from '@/components/fixtures/previewProviders'
import { VerdictNotice } from '@/components/reserves/verdictNotice'
import { TransferAction } from '@/components/transfers/acts/transferAction'
import { ClaimTogether } from '@/components/transfers/list/claimTogether'
import { claimFacts, factKey, type MoneyFact, reserveFacts, sideOf } from '@/lib/bridge/disagreement'
import { keys } from '@/lib/hooks/keys'

afterEach(cleanup)

const lpt = deposit.from
const claimable = trackedDeposit(deposits.claimable)
const at = (position: bigint) =>
  ({ kind: 'deposit', transfer: { ...deposit, position }, status: deposits.claimable }) as const
const stuck = trackedWithdrawal(withdrawals['needs-redeem'])

const together = [at(1n), at(2n), at(3n)]
const release = { kind: 'released', id: withdrawal.id } as const

/** The facts that the components below compare. */
const asked: readonly (readonly MoneyFact[])[] = [
  claimFacts([deposit]),
  claimFacts(together.map(({ transfer }) => transfer)),
  [release],
  reserveFacts(lpt),
]

/** Shows a part while two operators contradict each other about the facts. */
const show = (part: ReactNode, facts: readonly MoneyFact[]) =>
  render(
    <PreviewProviders
      fill={(cache) => {
        const contradicted = new Set(facts.map(factKey))
        for (const of of asked)
          cache.setQueryData(
            keys.disagreements(of.map(factKey)),
            of
              .filter((fact) => contradicted.has(factKey(fact)))
              .map((fact) => ({ fact, side: sideOf(fact), operators: ['One', 'Other'] })),
          )
      }}
    >
      {part}
    </PreviewProviders>,
  )

const claim = { kind: 'spent', position: deposit.position } as const
it.each<[string, ReactNode, MoneyFact, RegExp]>([
  ['a claim', <TransferAction key="1" tracked={claimable} />, claim, /^Claim/],
  ['a claim', <TransferAction key="2" tracked={claimable} />, { kind: 'confirmed' }, /^Claim/],
  ['a redeem', <TransferAction key="3" tracked={stuck} />, release, /^Redeem/],
  ['the verdict on the reserves', reservesVerdict(), { kind: 'supply' }, /reserve holds/],
])('%s gives way to who contradicts whom about what it stands on', async (...of) => {
  const [, part, fact, name] = of
  show(part, [fact])
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain(words.about[fact.kind])
  expect(alert.textContent).toContain('One and Other')
  expect(screen.queryByRole('button', { name })).toBeNull()
  expect(screen.queryByText(name)).toBeNull()
})

it.each<[string, ReactNode, MoneyFact, RegExp]>([
  [
    'another deposit',
    <TransferAction key="1" tracked={claimable} />,
    { kind: 'spent', position: 99n },
    /^Claim/,
  ],
  ['the reserves', <TransferAction key="2" tracked={stuck} />, { kind: 'supply' }, /^Redeem/],
])('is offered all the same while %s is contradicted', (...of) => {
  const [, part, fact, name] = of
  show(part, [fact])
  expect(screen.getByRole('button', { name })).toBeTruthy()
})

it('leaves what is contradicted out of the claim of all', () => {
  show(<ClaimTogether tracked={together} />, [{ kind: 'spent', position: 2n }])
  expect(screen.getByRole('button', { name: /^Claim all 2/ })).toBeTruthy()
})

function reservesVerdict() {
  return (
    <UnlessContradicted facts={reserveFacts(lpt)}>
      <VerdictNotice facts={reserves.balanced} />
    </UnlessContradicted>
  )
}
