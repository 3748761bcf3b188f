// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { getAddress, numberToHex } from 'viem'
import { afterEach, expect, it } from 'vitest'
import { bridge } from '@/components/bridge/copy'
import { recipientWords } from '@/components/bridge/recipient/copy'
import { account, stake } from '@/components/fixtures/facts'
import { PreviewProviders } from '@/components/fixtures/previewProviders'
import { keys } from '@/lib/hooks/keys'
import { showDollars } from '@/lib/hooks/page/dollars'
import { pairWithBridge } from '@/lib/hooks/testing/pairWithBridge'
import { feesWords } from './copy'
import { FeesAction } from './feesAction'

afterEach(() => {
  cleanup()
  localStorage.clear()
})

const { inbox } = pairWithBridge.arbitrum
const protocol = { bondingManager: inbox, roundsManager: inbox, lpt: inbox, minter: inbox }
const contract = getAddress(numberToHex(2n ** 150n, { size: 20 }))
const twin = getAddress(`${account.slice(0, 6)}${'7'.repeat(32)}${account.slice(-4)}`)

async function typeRecipient(address: string) {
  render(
    <PreviewProviders
      fill={(cache) => {
        cache.setQueryData(keys.protocol, protocol)
        cache.setQueryData(keys.codes(contract), { l1: 'none', l2: 'contract' })
        cache.setQueryData(keys.codes(twin), { l1: 'none', l2: 'none' })
      }}
    >
      <FeesAction stake={stake} />
    </PreviewProviders>,
  )
  await userEvent.click(screen.getByRole('button', { name: feesWords.choose }))
  await userEvent.click(await screen.findByRole('button', { name: bridge.other }))
  fireEvent.change(screen.getByRole('textbox', { name: bridge.recipient }), { target: { value: address } })
}

it('warns of a contract that would get the fees', async () => {
  await typeRecipient(contract)
  expect(screen.getByText(feesWords.warnings['to-somebody-else'])).toBeTruthy()
  expect(screen.getByText(feesWords.warnings['to-contract'])).toBeTruthy()
})

it('warns of an address that looks like the own one, and shows both', async () => {
  await typeRecipient(twin)
  expect(await screen.findByText(recipientWords.looksLikeOwn)).toBeTruthy()
  const [typed, own] = screen.getAllByRole('definition').map(({ textContent }) => textContent?.slice(0, 42))
  expect([typed, own]).toEqual([twin, account])
  expect(screen.queryByText(feesWords.warnings['to-contract'])).toBeNull()
})

it('says nothing of the own account', async () => {
  await typeRecipient(account)
  expect(screen.queryByText(feesWords.warnings['to-somebody-else'])).toBeNull()
})

it('says what is taken is worth to those who ask for dollars', async () => {
  showDollars(true)
  await typeRecipient(account)
  fireEvent.change(screen.getByRole('textbox', { name: 'Amount' }), { target: { value: '0.01' } })
  expect(await screen.findByText('≈ $20.00')).toBeTruthy()
  showDollars(false)
})
