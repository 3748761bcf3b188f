// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { account, withdrawal } from '@/components/fixtures/facts'
import { PreviewProviders } from '@/components/fixtures/previewProviders'
// Pending acts are looked up as soon as a part is shown: this import has their code there by then.
import '@/lib/history/pendingAct'
import { keys } from '@/lib/hooks/keys'
import { ResendAction } from './resendAction'

afterEach(cleanup)

const fees = {
  gasLimit: 1n,
  maxFeePerGas: 1n,
  maxSubmissionCost: 2_000_000_000_000_000n,
  excessFeeRefundAddress: account,
}

it('says what a further message costs at most, that it is estimated again, the margin, and that the rest comes back', () => {
  render(
    <PreviewProviders
      fill={(cache) => {
        const { to, amount } = withdrawal
        cache.setQueryData(keys.codes(account), { l1: 'none', l2: 'none' })
        cache.setQueryData(keys.ticketFees({ to, amount, refundTo: account }), fees)
      }}
    >
      <ResendAction withdrawal={withdrawal} />
    </PreviewProviders>,
  )
  expect(screen.getByText(/The message costs at most/).textContent).toContain('0.002')
  expect(
    screen.getByText(/Estimated again when you sign.*at least twice.*unused fees are refunded/),
  ).toBeTruthy()
})
