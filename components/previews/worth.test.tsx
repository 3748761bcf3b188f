// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { parseEther } from 'viem'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { PreviewProviders } from '@/components/fixtures/previewProviders'
import { AmountNow } from '@/components/ui/amountNow'
import { LPT } from '@/components/ui/tokens'
import { keys } from '@/lib/hooks/keys'
import { showDollars } from '@/lib/hooks/page/dollars'

beforeEach(() => showDollars(false))
afterEach(cleanup)

const cost = <AmountNow wei={parseEther('0.0021')} symbol="ETH" />

it('says nothing of dollars until they are asked for', () => {
  render(<PreviewProviders>{cost}</PreviewProviders>)
  expect(document.body.textContent).toBe('0.0021 ETH')
})

it('puts the worth beside an amount, on this visit and the next', async () => {
  const { unmount } = render(<PreviewProviders>{cost}</PreviewProviders>)
  showDollars(true)
  expect(await screen.findByText('≈ $4.20')).toBeTruthy()
  unmount()
  render(
    <PreviewProviders>
      <AmountNow wei={parseEther('250')} symbol={LPT} />
    </PreviewProviders>,
  )
  expect(await screen.findByText('≈ $1,500')).toBeTruthy()
})

it('shows the amount alone where there is no price that can be used', async () => {
  showDollars(true)
  render(
    <PreviewProviders fill={(cache) => cache.setQueryData(keys.prices, { ETH: null, LPT: null })}>
      {cost}
    </PreviewProviders>,
  )
  expect(document.body.textContent).toBe('0.0021 ETH')
})
