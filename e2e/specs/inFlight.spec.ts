import { expect } from '@playwright/test'
import { concat, numberToHex, pad, parseEther, slice } from 'viem'
import { claimDeposit } from '../../lib/actions/write/claimDeposit'
import { makeWithdrawal, trackHash } from '../../lib/testing/transferSteps'
import { expectAccessible } from '../fixtures/accessible'
import type { LocalPair } from '../fixtures/localPair'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

const waits = 'Sent. Waiting for it to be included in a block.'

test('a claim that waits is found again after a reload, and not offered a second time', async ({
  page,
  pair,
  wallet,
  visitor,
  transfers,
}) => {
  const { address } = pair.account('holder')
  const before = await pair.lptPrime(address)
  const hash = await pair.claimableDeposit('4')
  await transfers.openHash(hash)
  await visitor.connect()
  await pair.holdL1()
  await transfers.claim.click()
  await expect(page.getByText(waits)).toBeVisible()
  await page.reload()
  await expect(page.getByText(waits)).toBeVisible()
  await expect(page.getByText('To speed this transaction up')).toContainText(/0x[0-9a-f]{8}…[0-9a-f]{6}/)
  // This page follows it: it is not told of a second time.
  await expect(page.getByText('Waiting to be included on')).toHaveCount(0)
  await expect(transfers.claim).toHaveAttribute('aria-disabled', 'true')
  await transfers.claim.click({ force: true })
  expect(wallet.signatures).toBe(1)
  await pair.releaseL1()
  await expect(transfers.status('Claimed')).toBeVisible()
  expect(await pair.lptPrime(address)).toBe(before + parseEther('4'))
})

test('what was sent from another device is told of, with its hash, before anything is signed', async ({
  page,
  pair,
  visitor,
  bridge,
  transfers,
}) => {
  const hash = await pair.claimableDeposit('4')
  await transfers.openHash(hash)
  await visitor.connect()
  const { transfer } = await trackHash(pair.world, hash)
  if (transfer.kind !== 'deposit') throw new Error('Only deposits are claimed')
  await pair.holdL1()
  const sent = await claimDeposit(pair.world.signing('holder', 'l1'), pair.world.pair, { deposit: transfer })
  const notice = page.getByText('Waiting to be included on')
  await expect(notice).toHaveText(/: a claim of yours$/)
  await expect(page.getByText(`${sent.slice(0, 10)}…${sent.slice(-6)}`)).toBeVisible()
  await expectAccessible(page, {})
  await bridge.open()
  await expect(notice).toHaveText(/: a claim of yours$/)
  await pair.releaseL1()
  await expect(notice).toHaveCount(0)
})

test.describe('a stake', () => {
  test.use({ role: 'delegator' })

  test('an unbonding that the wallet has not answered is not offered again after a reload', async ({
    page,
    wallet,
    visitor,
    stake,
  }) => {
    await stake.open()
    await visitor.connect()
    await stake.amount.fill('1')
    const prompt = wallet.holdNext('eth_sendTransaction')
    await stake.unbond.click()
    await expect.poll(() => wallet.signatures).toBe(1)
    await page.reload()
    await expect(page.getByText('It is not known whether your wallet has sent this').first()).toBeVisible()
    await expect(stake.unbond).toHaveAttribute('aria-disabled', 'true')
    prompt.release()
    await expect(stake.locks).toHaveCount(1)
    await expect(page.getByText('It is not known whether your wallet has sent this')).toHaveCount(0)
    expect(wallet.signatures).toBe(1)
  })
})

test('a burn of a part, begun on the page of the stake, is not offered again after a reload', async ({
  page,
  wallet,
  visitor,
  stake,
}) => {
  await stake.open()
  await visitor.connect()
  await stake.wayBack.getByRole('button', { name: /^Bring .* back$/ }).click()
  await stake.amountBack.fill('2')
  await expect(stake.burn).toBeEnabled()
  const prompt = wallet.holdNext('eth_sendTransaction')
  await stake.burn.click()
  await expect.poll(() => wallet.signatures).toBe(1)
  await page.reload()
  await expect(page.getByText('It is not known whether your wallet has sent this')).toBeVisible()
  await expect(stake.amountBack).toHaveValue('2')
  await expect(stake.burn).toHaveAttribute('aria-disabled', 'true')
  prompt.release()
  await expect(stake.returns).toHaveCount(1)
  expect(wallet.signatures).toBe(1)
})

test('an approval that the wallet lowered is told of where LPT is staked, too', async ({
  page,
  pair,
  wallet,
  visitor,
  stake,
}) => {
  await stake.open()
  await visitor.connect()
  await stake.staking.getByRole('textbox', { name: 'Amount' }).fill('3')
  await stake.staking.getByRole('textbox', { name: 'Orchestrator' }).fill(pair.account('newcomer').address)
  wallet.alterNext((data) => concat([slice(data, 0, 36), numberToHex(parseEther('1'), { size: 32 })]))
  await stake.staking.getByRole('button', { name: 'Approve for staking' }).click()
  await expect(page.getByText('Your wallet approved 1 LPT, and 3 LPT is needed.')).toBeVisible()
})

test('an approval that the wallet lowered is told of where LPT is deposited, after a reload, and on another device', async ({
  page,
  wallet,
  visitor,
  bridge,
}) => {
  const lowerTo = (amount: string) =>
    wallet.alterNext((data) => concat([slice(data, 0, 36), numberToHex(parseEther(amount), { size: 32 })]))
  await bridge.open()
  await visitor.connect()
  await bridge.amount.fill('3')
  for (const amount of ['0', '1']) {
    lowerTo(amount)
    await bridge.approve.click()
    const told = page.getByText(`Your wallet approved ${amount} LPT, and 3 LPT is needed.`)
    await expect(told).toBeVisible()
    await page.reload()
    await expect(told).toBeVisible()
    await expect(bridge.approve).toBeEnabled()
  }
  await visitor.reloadWithStorageCleared()
  await visitor.connect()
  await expect(page.getByText('1 LPT is approved so far, and 3 LPT is needed.')).toBeVisible()
})

test('a wallet that stays, or says nothing, when it is asked to switch is told of, can be left, and is switched by hand', async ({
  page,
  pair,
  wallet,
  visitor,
  bridge,
  transfers,
}) => {
  await bridge.open()
  await visitor.connect()
  await wallet.switchChain(pair.info.l2.chainId)
  await bridge.toArbitrum.click()
  await bridge.amount.fill('2')
  await expect(bridge.withdraw).toBeEnabled()
  const told = page.getByText('If it does not ask to switch the network, switch it there by hand.')
  // It says that it switched, and is where it was.
  wallet.stayOnNextSwitch()
  await bridge.withdraw.click()
  await expect(told).toBeVisible()
  await page.getByRole('button', { name: 'Stop waiting' }).click()
  await expect(page.getByText('This page no longer waits for your wallet')).toBeVisible()
  await expect(bridge.withdraw).toBeEnabled()
  wallet.holdNext('wallet_switchEthereumChain')
  await bridge.withdraw.click()
  await expect(told).toBeVisible()
  expect(wallet.signatures).toBe(0)
  await wallet.switchChain(pair.info.l1.chainId)
  await expect(transfers.status('Released')).toBeVisible()
  expect(wallet.signatures).toBe(1)
})

test('what was declined is not said to wait after a reload', async ({ page, wallet, visitor, bridge }) => {
  await bridge.open()
  await visitor.connect()
  await bridge.toArbitrum.click()
  await bridge.amount.fill('2')
  wallet.refuseNext('eth_sendTransaction')
  await bridge.withdraw.click()
  await expect(page.getByText('You declined in your wallet')).toBeVisible()
  await page.reload()
  await expect(bridge.withdraw).toBeEnabled()
  await expect(page.getByText('It is not known whether your wallet has sent this')).toHaveCount(0)
})

test('three presses in one task sign once', async ({ page, pair, wallet, visitor, transfers }) => {
  const hash = await pair.claimableDeposit('4')
  await transfers.openHash(hash)
  await visitor.connect()
  await pair.holdL1()
  await transfers.claim.evaluate((button) => {
    for (let press = 0; press < 3; press++) if (button instanceof HTMLElement) button.click()
  })
  await expect(page.getByText(waits)).toBeVisible()
  await pair.releaseL1()
  await expect(transfers.status('Claimed')).toBeVisible()
  expect(wallet.signatures).toBe(1)
})

type Answer = (pair: LocalPair) => Promise<unknown>
const odd: Record<string, Answer> = {
  null: async () => null,
  'no digits': async () => '0x',
  'an object': async () => ({}),
  'a hash that there is not': async () => pad('0xabcdef'),
  'the hash of an earlier one': ({ world }) => makeWithdrawal(world, 'holder', parseEther('5')),
}
for (const [what, answers] of Object.entries(odd)) {
  test(`a withdrawal that the wallet answers with ${what} is found on the chain`, async ({
    page,
    pair,
    wallet,
    visitor,
    bridge,
    transfers,
  }) => {
    const { address } = pair.account('holder')
    const answer = await answers(pair)
    const before = await pair.lptPrime(address)
    wallet.answerNextWith(answer)
    await bridge.open()
    await visitor.connect()
    await bridge.toArbitrum.click()
    await bridge.amount.fill('2')
    await bridge.withdraw.click()
    await expect(page).toHaveURL(/\/transfers\/\?tx=0x[0-9a-f]{64}$/)
    await expect(transfers.status('Released')).toBeVisible()
    await expect(page.getByRole('main')).toContainText('2 LPT')
    expect(new URL(page.url()).searchParams.get('tx')).not.toBe(answer)
    expect(await pair.lptPrime(address)).toBe(before - parseEther('2'))
    expect(wallet.signatures).toBe(1)
  })
}

test('a wallet that never answers is told of, can be left, and its transaction is found all the same', async ({
  page,
  wallet,
  visitor,
  bridge,
}) => {
  await bridge.open()
  await visitor.connect()
  await bridge.toArbitrum.click()
  await bridge.amount.fill('2')
  await expect(bridge.withdraw).toBeEnabled()
  const prompt = wallet.holdNext('eth_sendTransaction')
  await bridge.withdraw.click()
  await expect(page.getByText('Still no answer. Open your wallet')).toBeVisible()
  await page.getByRole('button', { name: 'Stop waiting' }).click()
  await expect(page.getByText('This page no longer waits for your wallet')).toBeVisible()
  await expect(bridge.withdraw).toBeEnabled()
  await page.reload()
  await expect(page.getByText('It is not known whether your wallet has sent this')).toBeVisible()
  await expectAccessible(page, { act: 'unnamed' })
  prompt.release()
  await expect(page).toHaveURL(/\/transfers\/\?tx=0x[0-9a-f]{64}$/)
})

test('a withdrawal that the wallet says it could not do is found when it is included after all', async ({
  page,
  pair,
  wallet,
  visitor,
  bridge,
}) => {
  await bridge.open()
  await visitor.connect()
  await bridge.toArbitrum.click()
  await bridge.amount.fill('2')
  wallet.meanwhile('eth_sendTransaction', () => Promise.reject(new Error('Internal JSON-RPC error.')))
  await bridge.withdraw.click()
  await expect(page.getByText('Your wallet could not do this')).toBeVisible()
  await expect(bridge.withdraw).toBeEnabled()
  const sent = await makeWithdrawal(pair.world, 'holder', parseEther('2'))
  await expect(page).toHaveURL(new RegExp(`/transfers/\\?tx=${sent}$`))
  expect(wallet.signatures).toBe(1)
})
