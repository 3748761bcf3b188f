// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { parseEther } from 'viem'
import { afterEach, expect, it } from 'vitest'
import { PreviewProviders } from '@/components/fixtures/previewProviders'
import { shortAddress } from '@/components/ui/short'
import { pairWithBridge } from '@/lib/hooks/testing/pairWithBridge'
import { olderWords } from './copy'
import { OlderLpt } from './olderLpt'

afterEach(cleanup)

it('names the amount, the token and the way to Arbitrum', () => {
  render(
    <PreviewProviders>
      <OlderLpt amount={parseEther('12.5')} />
    </PreviewProviders>,
  )
  expect(screen.getByText(/older token$/).textContent).toContain('12.5 LPT')
  expect(screen.getByText(shortAddress(pairWithBridge.olderLpt ?? ''))).toBeTruthy()
  const way = screen.getByRole('link', { name: `${olderWords.bridge} ↗` })
  expect(way.getAttribute('href')).toBe('https://bridge.arbitrum.io')
})
