import { expect } from '@playwright/test'
import { type Abi, encodeFunctionData } from 'viem'
import { bondingManagerAbi } from '../../lib/abi/bondingManager'
import { livepeerTokenAbi } from '../../lib/abi/livepeerToken'
import { makeDeposit } from '../../lib/testing/transferSteps'
import { expectAccessible } from '../fixtures/accessible'
import { rpc } from '../fixtures/rpc'
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
  await expect(page.getByLabel('What the whole way takes and costs')).toContainText('On Ethereum')
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

  const seven = items.filter({ has: page.locator('ol[aria-label="The way of 7 LPT"]') })

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
  await expect(item).toContainText('where it is now cannot be told: the wallet holds 3 LPT')
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
    await expect(deposit).toHaveAccessibleDescription(/a contract is at home on one chain/)
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

test.describe("somebody with LPT' on Ethereum", () => {
  test.use({ role: 'holder' })

  test('goes the whole way back on the stake page, on a new device after every step', async ({
    page,
    pair,
    wallet,
    visitor,
    stake,
  }) => {
    test.slow()
    const holder = new Stakeholder(pair, 'holder')
    const prime = await pair.lptPrime(holder.address)
    const onNewDevice = async () => {
      await visitor.reloadWithStorageCleared()
      await visitor.connect()
    }
    await stake.open()
    await visitor.connect()

    await test.step('is told what it takes and costs, and on what that is based', async () => {
      await expect(stake.wayBack).toContainText('about 10 minutes after the burn')
      await expect(stake.wayBack).toContainText('blocks of 12 seconds')
      await stake.wayBack.getByRole('button', { name: /^Bring .* back$/ }).click()
      await expect(stake.wayBack).toContainText('The message to Arbitrum, at most')
      await stake.amountBack.fill('999999999')
      await expect(stake.burn).toHaveAccessibleDescription(/More than you have/)
      await expectAccessible(page)
      await stake.amountBack.fill('600')
      await expect(stake.burn).toBeEnabled()
    })

    await test.step('burns a part of it there, which is followed before it is mined', async () => {
      await pair.holdL1()
      await stake.burn.click()
      await expect(page).toHaveURL(/\/stake\/\?burn=0x[0-9a-f]{64}$/)
      await onNewDevice()
      await expect(stake.returns).toContainText('The transaction waits to be included')
      await expect(stake.returns).toContainText(/0x[0-9a-f]{8}/)
      await pair.mineL1()
      await expect(stake.returns.getByText('Burnt on Ethereum')).toBeVisible()
      await expectAccessible(page, { wayBack: 'on-its-way' })
      await pair.releaseL1()
      await expect(page).toHaveURL(/\/stake\/$/)
      expect(await pair.lptPrime(holder.address)).toBe(prime - 600n * LPT)
    })

    await test.step('begins a second one, whose time is known from the first', async () => {
      await onNewDevice()
      await expect(stake.wayBack).toContainText('What the last one of this account took')
      await stake.wayBack.getByRole('button', { name: /^Bring .* back$/ }).click()
      await expect(stake.burn).toBeEnabled()
      await pair.failNextRedeem()
      const before = wallet.signatures
      await stake.burn.click()
      await expect(stake.returns).toHaveCount(2)
      expect(wallet.signatures).toBe(before + 1)
      expect(await pair.lptPrime(holder.address)).toBe(0n)
    })

    const first = stake.returns.filter({ has: page.locator('ol[aria-label="The way back of 600 LPT"]') })

    await test.step('redeems there what did not arrive by itself', async () => {
      await onNewDevice()
      await expectAccessible(page, { wayBack: 'stuck' })
      await stake.returns.getByRole('button', { name: /^Redeem / }).click()
      await expect(stake.returns.getByRole('button', { name: /^Redeem / })).toHaveCount(0)
      await expectAccessible(page, { wayBack: 'stake' })
    })

    await test.step('stakes exactly what came back with the first one', async () => {
      await onNewDevice()
      await expect(first).toContainText('Together they cost at most about')
      await first.getByRole('textbox', { name: 'Orchestrator' }).fill(pair.account('orchestrator').address)
      await first.getByRole('button', { name: 'Approve for staking' }).click()
      await first.getByRole('button', { name: 'Stake it', exact: true }).click()
      await expect(stake.summary).toContainText('Starts next round')
      expect(await holder.pendingStake()).toBe(600n * LPT)
    })

    await test.step('and finds it done, with what it took and cost', async () => {
      await holder.give(pair.account('newcomer').address, await pair.lpt(holder.address))
      await onNewDevice()
      await expect(first.getByText('(done)')).toHaveCount(3)
      await expect(first).toContainText('Spent so far on these transactions:')
      await expect(first).toContainText('Approved')
      await expect(first).toContainText('Not counted is the fee of the message')
      await expect(first).toContainText('It took')
      await expectAccessible(page, { wayBack: ['staked', 'unclear'] })
      await expect(first.locator('button:not([popovertarget])')).toHaveCount(0)
    })
  })

  test('with nothing left on Arbitrum sees what is under way, and how a contract goes on', async ({
    page,
    pair,
    visitor,
    stake,
  }) => {
    await makeDeposit(pair.world, 'holder', await pair.lpt(pair.account('holder').address))
    await rpc(pair.info.l1.rpcUrl, 'anvil_setCode', [pair.account('holder').address, '0x00'])
    await stake.open()
    await visitor.connect()
    await expect(page.getByText('Nothing is staked from this account')).toBeVisible()
    const item = stake.threads.locator(':scope > li').first()
    await expect(item).toContainText('Challenge period')
    await expect(item).toContainText('Approved')
    await stake.wayBack.getByRole('button', { name: /^Bring .* back$/ }).click()
    await expect(stake.wayBack).toContainText('nobody could stake at its address on Arbitrum')
    await expect(stake.burn).toHaveCount(0)
    await expectAccessible(page)
    await stake.wayBack.getByRole('link', { name: 'Choose who receives it' }).click()
    await expect(page).toHaveURL(/direction=withdraw&amount=1000$/)
    await expect(page.getByRole('textbox', { name: 'Recipient' })).toBeVisible()
  })
})
