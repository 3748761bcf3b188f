import { expect } from '@playwright/test'
import { type Abi, encodeFunctionData } from 'viem'
import { bondingManagerAbi } from '../../lib/abi/bondingManager'
import { livepeerTokenAbi } from '../../lib/abi/livepeerToken'
import { expectAccessible } from '../fixtures/accessible'
import { sharedWithLpt } from '../fixtures/sharedWithLpt'
import { Stakeholder } from '../fixtures/stakeholder'
import { test } from '../fixtures/test'

const LPT = 10n ** 18n
/** For calls whose function is chosen while running. */
const untyped: Abi = bondingManagerAbi

test('the guided way begins with the rewards, overlaps, and is found again on a new device at every step', async ({
  page,
  pair,
  wallet,
  visitor,
  stake,
}) => {
  test.slow()
  const delegator = new Stakeholder(pair, 'delegator')
  await stake.open()
  await visitor.connect()
  await expect(page.getByLabel('Time and cost of the whole journey')).toContainText('On Ethereum')
  await stake.begin.click()
  const items = stake.threads.locator(':scope > li')
  await expect(items).toHaveCount(1)
  await expect(items).toContainText('Unbonding')
  await expect(items).toContainText(/0x[0-9a-f]{8}/)
  await expect(items).toContainText('Spent so far on these transactions:')

  await test.step('a second thread overlaps', async () => {
    await delegator.unbond(7n * LPT)
    await visitor.reloadWithStorageCleared()
    await visitor.connect()
    await expect(items).toHaveCount(2)
  })

  const seven = items.filter({ has: page.locator('ol[aria-label="Progress of 7 LPT"]') })

  await test.step('one is withdrawn where it stands, the other waits in its lock', async () => {
    await pair.passUnbondingPeriod()
    await seven.getByRole('button', { name: 'Withdraw to your wallet' }).click()
    await expect.poll(() => pair.lpt(pair.account('delegator').address)).toBe(7n * LPT)
    await visitor.reloadWithStorageCleared()
    await visitor.connect()
    await expect(seven).toContainText('Deposit now')
    await expect(items.filter({ hasText: 'Withdraw now' })).toHaveCount(1)
    await expectAccessible(page, { thread: ['deposit', 'withdraw'], lock: 'withdrawable' })
  })

  await test.step('it is deposited there, with one signature and one transaction', async () => {
    await expect(seven).toContainText('It costs at most about')
    await expect(seven).toContainText('Still to come')
    const before = wallet.signatures
    await seven.getByRole('button', { name: 'Sign and deposit' }).click()
    await expect(seven).toContainText('Challenge period')
    await expectAccessible(page, { thread: 'challenge' })
    await expect(seven.locator('button:not([popovertarget])')).toHaveCount(0)
    expect(wallet.signatures).toBe(before + 1)
  })

  await test.step('and claimed there', async () => {
    await pair.passChallengePeriod()
    await visitor.reloadWithStorageCleared()
    await visitor.connect()
    await expectAccessible(page, { thread: 'claim' })
    await items.getByRole('button', { name: /^Claim 7/ }).click()
    await expect.poll(() => pair.lptPrime(delegator.address)).toBe(7n * LPT)
    await stake.open()
    await expect(items.filter({ hasText: 'It took' })).toHaveCount(1)
    await expectAccessible(page, { thread: 'arrived' })
  })
})

test('of an amount that may have gone anywhere the thread says what it knows', async ({
  page,
  pair,
  visitor,
  stake,
}) => {
  const delegator = new Stakeholder(pair, 'delegator')
  await delegator.unbond(5n * LPT)
  await pair.passUnbondingPeriod()
  await delegator.withdrawStake(0n)
  await delegator.give(pair.account('newcomer').address, 2n * LPT)
  await stake.open()
  await visitor.connect()
  const item = stake.threads.locator(':scope > li')
  await expect(item).toContainText('where it is now is unknown: the wallet holds 3 LPT')
  await expect(item.locator('button:not([popovertarget])')).toHaveCount(0)
  await expect(item.getByRole('link', { name: 'Bridge what the wallet holds' })).toHaveAttribute(
    'href',
    /\?amount=3$/,
  )
  await expectAccessible(page, { thread: 'unclear' })
})

test('an account of several owners names in its thread who receives on Ethereum', async ({
  page,
  pair,
  wallet,
  visitor,
  stake,
}) => {
  const shared = await sharedWithLpt(pair)
  const { token, bondingManager } = pair.info.contracts.livepeer
  const bonding = (functionName: 'bond' | 'unbond' | 'withdrawStake', args: readonly unknown[]) => ({
    to: bondingManager,
    data: encodeFunctionData({ abi: untyped, functionName, args }),
  })
  const approval = {
    abi: livepeerTokenAbi,
    functionName: 'approve',
    args: [bondingManager, 40n * LPT],
  } as const
  await shared.carryOut({ to: token, data: encodeFunctionData(approval) })
  await shared.carryOut(bonding('bond', [40n * LPT, pair.account('orchestrator').address]))
  await pair.tell('devnet_advanceRounds', 1)
  await shared.carryOut(bonding('unbond', [40n * LPT]))
  await pair.passUnbondingPeriod()
  await shared.carryOut(bonding('withdrawStake', [0n]))
  await wallet.actFor(shared)
  await stake.open()
  await visitor.connect()
  const item = stake.threads.locator(':scope > li')
  await expect(item).toContainText('Deposit now')
  const deposit = item.getByRole('button', { name: 'Deposit', exact: false })

  await test.step('which the act says that it needs', async () => {
    await expect(deposit).toBeDisabled()
    await expect(deposit).toHaveAccessibleDescription(/a contract exists on one chain/)
    await item.getByRole('textbox', { name: 'Recipient' }).fill('0x12')
    await expect(deposit).toHaveAccessibleDescription(/not an address/)
    await expectAccessible(page)
  })

  await test.step('and it goes on with what the other owners have carried out, its approval counted', async () => {
    await item.getByRole('textbox', { name: 'Recipient' }).fill(pair.account('newcomer').address)
    await expect(item.getByText('This goes to another address than your own')).toBeVisible()
    await deposit.click()
    await expect(page.getByText('It waits for the other owners of your account')).toBeVisible()
    await shared.carryOut(wallet.lastAsked)
    await expect(item).toContainText('Challenge period')
    await expect(item).toContainText('Approved')
    await expect(item).toContainText('Spent so far on these transactions:')
  })
})
