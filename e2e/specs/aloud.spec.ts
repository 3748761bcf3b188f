import { expect } from '@playwright/test'
import { ambiguousLinks, nameOf, stopsIn } from '../fixtures/aloud'
import { listen } from '../fixtures/announcements'
import { Keyboard } from '../fixtures/keyboard'
import { test } from '../fixtures/test'

/** The strip, with what is said of the stages that are not empty. */
const strip = (states: Readonly<Record<string, string>>) =>
  [
    'Unbond',
    'Wait for the unbonding period',
    'Withdraw',
    'Deposit',
    'Wait for the challenge period',
    'Claim',
    'Ethereum',
  ].map((stage) => {
    const said = states[stage]
    return said === undefined
      ? `link "${stage} (nothing here)"`
      : expect.stringMatching(`^link "${stage} \\(${said}\\)"$`)
  })

/** Every name of a short text says what it is: its exact form, its date, or what kind of hash it is. */
const TELLING = /, exactly [\d.,]+ |, \w{3} \d{1,2}, \d{4}|^(Address|Transaction|Assertion) 0x/

test('the way from the stake to the claim as it is heard: its stops, their names and what is announced', async ({
  page,
  pair,
  wallet,
  stake,
  bridge,
  transfers,
}) => {
  test.slow()
  const said = await listen(page)
  const keyboard = new Keyboard(page)
  const main = page.getByRole('main')
  const banner = page.getByRole('banner')
  /** In this state of the page Tab stops here, and nothing has a name that says nothing alone. */
  const expectStops = async (stops: readonly unknown[]) => {
    expect(await stopsIn(page, main)).toEqual(stops)
    const names = await page
      .locator('.detail-short')
      .filter({ visible: true })
      .evaluateAll((details) => details.map((detail) => detail.getAttribute('aria-label') ?? ''))
    expect(names.filter((name) => !TELLING.test(name))).toEqual([])
    expect(await ambiguousLinks(main)).toEqual([])
  }

  await test.step('connects', async () => {
    await stake.open()
    await expect(main.getByRole('button', { name: 'Connect a wallet to continue' })).toBeEnabled()
    await expect(banner.getByRole('button', { name: 'Connect wallet' })).toBeEnabled()
    expect(await stopsIn(page, banner)).toEqual([
      'link "LPT Bridge, home"',
      'link "Bridge"',
      'link "Stake"',
      'link "Transfers"',
      'link "Reserves"',
      'link "About"',
      'button "Connect wallet"',
      'button "Theme: As the system"',
    ])
    await keyboard.press(banner.getByRole('button', { name: 'Connect wallet' }))
    await keyboard.press(page.getByRole('dialog').getByRole('button', { name: wallet.name }))
    await expect(banner.getByRole('button', { name: /^Account 0x/ })).toBeFocused()
    expect(await nameOf(page.locator(':focus'))).toMatch(/^button "Account 0x\w{4}…\w{4}"$/)
  })

  await test.step('unbonds', async () => {
    await expect(stake.rewardsOnly).toBeEnabled()
    await expect(page.getByText('Nothing to do right now.')).toBeVisible()
    await expectStops([
      ...strip({ Unbond: 'nothing to do' }),
      'button "Withdraw fees"',
      'button "Other amount or recipient"',
      'textbox "Amount"',
      'button "Max"',
      'button "Rewards only"',
      'button "Everything"',
      'button "What it did in the last 30 rounds"',
      'button "Move the stake to another"',
      expect.stringMatching(/^button "Begin with [\d.]+ LPT of rewards"$/),
      'button "Read my books"',
    ])
    await keyboard.press(stake.rewardsOnly)
    await keyboard.press(stake.unbond)
    await expect(stake.locks).toHaveCount(1)
    await expect(page.getByRole('link', { name: 'Next withdrawal in' })).toBeVisible()
    await expectStops([
      ...strip({
        Unbond: 'nothing to do',
        'Wait for the unbonding period': 'waiting, ≈ \\d+ min',
      }),
      expect.stringMatching(/^link "[\d.]+ LPT unbonding. Next withdrawal in .+ Details"$/),
      'button "Withdraw fees"',
      'button "Other amount or recipient"',
      'button "Rebond"',
      'button "Add to calendar"',
      'textbox "Amount"',
      'button "Max"',
      'button "Everything"',
      'button "What it did in the last 30 rounds"',
      'button "Move the stake to another"',
      expect.stringMatching(/^text: [\d.]+ LPT Unbonding$/),
      'button "Read my books"',
    ])
  })

  await test.step('withdraws, and types more than there is', async () => {
    await pair.passUnbondingPeriod()
    await expect(stake.withdrawStake).toBeEnabled()
    await keyboard.press(stake.withdrawStake)
    await expect(stake.locks).toHaveCount(0)
    await keyboard.press(stake.bridgeIt)
    await expect(page).toHaveURL(/\/\?amount=/)
    await bridge.amount.fill('99999999')
    await expect(page.getByText('More than you have.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'can be deposited' })).toBeVisible()
    await expectStops([
      ...strip({ Unbond: 'nothing to do', Deposit: 'action possible now' }),
      expect.stringMatching(/^link "[\d.]+ LPT in your wallet can be deposited. Deposit"$/),
      'link "Five answers before you send"',
      'radio "To Ethereum" [checked]',
      'textbox "Amount" [invalid]',
      'button "Max"',
      'button "Send to another address"',
    ])
  })

  await test.step('deposits', async () => {
    await keyboard.press(bridge.max)
    await keyboard.press(bridge.approve)
    await expect(bridge.deposit).toBeVisible()
    await keyboard.press(bridge.deposit)
    await expect(transfers.status('In the challenge period')).toBeVisible()
    await expect(page).toHaveTitle(/^In the challenge period: [\d.]+ LPT to Ethereum · LPT Bridge$/)
    await expect(page.getByRole('link', { name: 'Next claim in' })).toBeVisible()
    await expectStops([
      ...strip({
        Unbond: 'nothing to do',
        'Wait for the challenge period': 'waiting, ≈ \\d+ \\w+',
      }),
      expect.stringMatching(/^link "[\d.]+ LPT in the challenge period. Next claim in .+ Details"$/),
      'textbox "Transaction hash or account"',
      'button "Open"',
      'link "← All transfers"',
      'button "Add to calendar"',
      'button "Notify me"',
      'button "Copy link"',
      'button "Copy the hash of the assertion"',
    ])
  })

  await test.step('claims', async () => {
    await pair.passChallengePeriod()
    await expect(page).toHaveTitle(/^Ready to claim: [\d.]+ LPT to Ethereum · LPT Bridge$/)
    await keyboard.press(transfers.claim)
    await expect(page).toHaveTitle(/^Claimed: [\d.]+ LPT to Ethereum · LPT Bridge$/)
    await keyboard.press(banner.getByRole('link', { name: 'Reserves' }))
    await expect(page).toHaveTitle('Reserves · LPT Bridge')
  })

  const signed = [
    'Confirm in your wallet. It may ask to switch the network first.',
    'Sent. Waiting for it to be included in a block.',
  ]
  // A slow machine is told that a page opens, and sees the deposit reported to Ethereum before its page is there.
  const chance = /^Opening…$|: In the challenge period.$/
  expect(said.filter((sentence) => !chance.test(sentence))).toEqual([
    ...signed,
    'Unbonded. A new lock is in the list.',
    ...signed,
    'Withdrawn. The LPT is in your wallet.',
    'More than you have.',
    ...signed,
    ...signed,
    expect.stringMatching(/^[\d.]+ LPT: Ready to claim.$/),
    ...signed,
    expect.stringMatching(/^[\d.]+ LPT: Claimed.$/),
  ])
})
