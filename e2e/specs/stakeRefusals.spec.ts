import { expect } from '@playwright/test'
import { getAbiItem, parseEther } from 'viem'
import { roundsManagerAbi } from '../../lib/abi/roundsManager'
import { expectAccessible } from '../fixtures/accessible'
import { answering } from '../fixtures/answering'
import { Stakeholder } from '../fixtures/stakeholder'
import { test } from '../fixtures/test'

const LPT = 10n ** 18n

test('no amount that cannot be unbonded can be signed, and each says why', async ({ visitor, stake }) => {
  await stake.open()
  await visitor.connect()
  await expect(stake.unbond).toHaveAccessibleDescription('Enter an amount.')
  for (const [typed, why] of [
    ['0', /Enter an amount/],
    ['999999999', /More than your stake/],
    ['1.0000000000000000001', /decimals/],
    ['abc', /./],
  ] as const) {
    await stake.amount.fill(typed)
    await expect(stake.unbond).toBeDisabled()
    await expect(stake.unbond).toHaveAccessibleDescription(why)
  }
  await stake.amount.fill('1')
  await expect(stake.unbond).toBeEnabled()
})

test('fees are taken in part and to another address, and no more than there are', async ({
  page,
  pair,
  visitor,
  stake,
}) => {
  const other = pair.account('newcomer').address
  const had = await pair.l2.getBalance({ address: other })
  await stake.open()
  await visitor.connect()
  await page.getByRole('button', { name: 'Other amount or recipient' }).click()
  const form = page.getByRole('group', { name: 'Fees to withdraw' })
  const amount = form.getByRole('textbox', { name: 'Amount' })

  await test.step('what cannot be is refused with its reason', async () => {
    await amount.fill('1000')
    await expect(stake.withdrawFees).toHaveAccessibleDescription(/More than the fees earned/)
    await amount.fill('0')
    await expect(stake.withdrawFees).toHaveAccessibleDescription(/Enter an amount/)
    await amount.fill('0.001')
    await form.getByRole('button', { name: 'Send to another address' }).click()
    await form.getByRole('textbox', { name: 'Recipient' }).fill('0x123')
    await expect(stake.withdrawFees).toBeDisabled()
    await expect(stake.withdrawFees).toHaveAccessibleDescription(/./)
    await expectAccessible(page)
  })

  await test.step('the part arrives there, and the rest stays', async () => {
    await form.getByRole('textbox', { name: 'Recipient' }).fill(other)
    await stake.withdrawFees.click()
    await expect(form).toBeHidden()
    expect(await pair.l2.getBalance({ address: other })).toBe(had + parseEther('0.001'))
    await expect(stake.withdrawFees).toBeEnabled()
  })
})

test.describe('somebody with LPT', () => {
  test.use({ role: 'holder' })

  test('stakes no more than there is, and with nobody who earns nothing without being told', async ({
    pair,
    visitor,
    stake,
  }) => {
    await stake.open()
    await visitor.connect()
    const amount = stake.staking.getByRole('textbox', { name: 'Amount' })
    const orchestrator = stake.staking.getByRole('textbox', { name: 'Orchestrator' })
    const approve = stake.staking.getByRole('button', { name: 'Approve for staking' })
    await amount.fill('999999999')
    await expect(approve).toHaveAccessibleDescription(/More than you have/)
    await amount.fill('1')
    await expect(approve).toHaveAccessibleDescription(/Choose an orchestrator/)
    await orchestrator.fill('0x12')
    await expect(stake.staking.getByText('This is not an address.')).toBeVisible()
    await expect(approve).toBeDisabled()
    await orchestrator.fill(pair.account('newcomer').address)
    await expect(stake.staking.getByText('is not an active orchestrator')).toBeVisible()
  })

  test('is told that nothing works in the very first round of a protocol', async ({
    page,
    pair,
    visitor,
    stake,
  }) => {
    const block = await pair.l1.getBlockNumber()
    const code = answering([
      [getAbiItem({ abi: roundsManagerAbi, name: 'currentRound' }), 0n],
      [getAbiItem({ abi: roundsManagerAbi, name: 'currentRoundInitialized' }), 0n],
      [getAbiItem({ abi: roundsManagerAbi, name: 'roundLength' }), 6_377n],
      [getAbiItem({ abi: roundsManagerAbi, name: 'currentRoundStartBlock' }), 0n],
      [getAbiItem({ abi: roundsManagerAbi, name: 'blockNum' }), block],
    ])
    await pair.tell('anvil_setCode', pair.info.contracts.livepeer.roundsManager, code)
    await stake.open()
    await visitor.connect()
    await expect(page.getByText('its very first round cannot be initialised')).toBeVisible()
    await expect(stake.initialize).toHaveCount(0)
    await expect(
      stake.staking.getByRole('button', { name: /^(Stake|Approve for staking)$/ }),
    ).toHaveAccessibleDescription(/very first round/)
    await expectAccessible(page, { blocker: 'first-round' })
  })
})

test('an orchestrator that leaves is told before anything is signed, with the way to another one', async ({
  page,
  pair,
  visitor,
  stake,
}) => {
  const [delegator, holder, orchestrator] = ['delegator', 'holder', 'orchestrator'].map(
    (role) => new Stakeholder(pair, role),
  )
  if (!delegator || !holder || !orchestrator) throw new Error('Somebody is missing.')
  await delegator.unbond(2n * LPT)
  await holder.bond(100n * LPT, holder.address)
  await pair.tell('devnet_setKeeper', { initialize: true, reward: false })
  await pair.tell('devnet_advanceRounds', 1)
  await orchestrator.unbondAll()
  await stake.open()
  await visitor.connect()
  const to = page.getByRole('main').getByRole('textbox', { name: 'Orchestrator' })
  const move = page.getByRole('button', { name: 'Move my stake' })

  await test.step('what it means, and what it refuses', async () => {
    await expect(page.getByText('Your orchestrator leaves after this round')).toBeVisible()
    await expect(page.getByText('it accepts no further stake and no rebonding')).toBeVisible()
    await expect(stake.rebond).toBeDisabled()
    await expect(stake.rebond).toHaveAccessibleDescription(/accepts no stake until/)
    await expect(move).toHaveAccessibleDescription(/Choose an orchestrator/)
    await to.fill(orchestrator.address)
    await expect(move).toHaveAccessibleDescription(/with this orchestrator already/)
    await expectAccessible(page)
  })

  await test.step('once it has left', async () => {
    await pair.tell('devnet_advanceRounds', 1)
    await expect(page.getByText('Your orchestrator is not active')).toBeVisible()
    await expect(stake.rebond).toBeEnabled()
  })

  await test.step('the whole stake moves on', async () => {
    const before = await delegator.pendingStake()
    await to.fill(holder.address)
    await move.click()
    await expect(stake.summary).toContainText('Starts next round')
    await expect(page.getByText('Your orchestrator is not active')).toBeHidden()
    expect(await delegator.pendingStake()).toBe(before)
  })
})
