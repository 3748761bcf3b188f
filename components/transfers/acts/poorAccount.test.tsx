// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, it } from 'vitest'
import { ethWords } from '@/components/common/eth/copy'
import {
  bridge,
  deposit,
  deposits,
  poor,
  trackedDeposit,
  trackedWithdrawal,
  withdrawals,
} from '@/components/fixtures/facts'
import { PreviewProviders } from '@/components/fixtures/previewProviders'
import { ClaimTogether } from '@/components/transfers/list/claimTogether'
import { TransferAction } from './transferAction'

afterEach(cleanup)

const claimable = trackedDeposit(deposits.claimable)
const second = {
  kind: 'deposit',
  transfer: { ...deposit, position: 8n },
  status: deposits.claimable,
} as const
const stuck = trackedWithdrawal(withdrawals['needs-redeem'])

const acts: [name: string, act: ReactNode, buttons: RegExp, says: readonly string[]][] = [
  ['a claim', <TransferAction key="1" tracked={claimable} />, /^Claim/, [ethWords.send.l1, ethWords.anybody]],
  [
    'a claim of all',
    <ClaimTogether key="2" tracked={[claimable, second]} />,
    /^Claim all 2/,
    [ethWords.send.l1, ethWords.fewer, ethWords.anybody],
  ],
  ['a redeem', <TransferAction key="3" tracked={stuck} />, /^Redeem/, [ethWords.send.l2, ethWords.anybody]],
  ['a further week', <TransferAction key="4" tracked={stuck} />, /^Keep/, [ethWords.send.l2]],
]

const buttonOf = (act: ReactNode, name: RegExp, facts = poor) => {
  render(<PreviewProviders facts={facts}>{act}</PreviewProviders>)
  return screen.getByRole<HTMLButtonElement>('button', { name })
}

it.each(acts)(
  '%s is not offered to an account that cannot pay for it, and says why and what to do',
  (...of) => {
    const [, act, name, says] = of
    const button = buttonOf(act, name)
    expect(button.disabled).toBe(true)
    const said = document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent
    expect(said).toMatch(/^Too little ETH on (Ethereum|Arbitrum): this account has/)
    for (const sentence of says) expect(said).toContain(sentence)
  },
)

it.each(acts)('%s is offered to an account that can pay', (...of) => {
  const [, act, name] = of
  const button = buttonOf(act, name, bridge)
  expect(button.disabled).toBe(false)
  expect(screen.queryByText(/Too little ETH/)).toBeNull()
})
