import { expect } from '@playwright/test'
import { parseEther } from 'viem'
import { makeDeposit, makeWithdrawal, stateOf, trackHash } from '../../lib/testing/transferSteps'
import { Stakeholder } from '../fixtures/stakeholder'
import { test } from '../fixtures/test'

test.describe('a holder', () => {
  test.use({ role: 'holder' })

  test('says no at every prompt of a deposit and of its claim, and loses nothing', async ({
    page,
    pair,
    wallet,
    visitor,
    bridge,
    transfers,
  }) => {
    const { address } = pair.account('holder')
    const [before, prime] = [await pair.lpt(address), await pair.lptPrime(address)]
    await bridge.open()
    wallet.refuseNext('eth_requestAccounts')
    await visitor.pressConnect()
    await expect.poll(() => wallet.declined).toBe(1)
    await page.keyboard.press('Escape')
    await visitor.connect()
    await bridge.amount.fill('2')
    await visitor.decline('wallet_switchEthereumChain', bridge.approve)
    await visitor.decline('eth_sendTransaction', bridge.approve)
    await bridge.approve.click()
    await expect(bridge.deposit).toBeEnabled()
    await visitor.decline('eth_sendTransaction', bridge.deposit)
    expect(await pair.lpt(address)).toBe(before)
    await bridge.deposit.click()
    await expect(page).toHaveURL(/\/transfers\/\?tx=0x[0-9a-f]{64}$/)
    expect(await pair.lpt(address)).toBe(before - parseEther('2'))

    await pair.passChallengePeriod()
    await visitor.decline('wallet_switchEthereumChain', transfers.claim)
    await visitor.decline('eth_sendTransaction', transfers.claim)
    expect(await pair.lptPrime(address)).toBe(prime)
    await transfers.claim.click()
    await expect(transfers.status('Claimed')).toBeVisible()
    expect(await pair.lptPrime(address)).toBe(prime + parseEther('2'))
  })

  test('says no at every prompt of a withdrawal and of its rescue, and loses nothing', async ({
    page,
    pair,
    visitor,
    bridge,
    transfers,
  }) => {
    const { address } = pair.account('holder')
    const [before, prime] = [await pair.lpt(address), await pair.lptPrime(address)]
    await pair.failNextRedeem()
    await bridge.open()
    await visitor.connect()
    await bridge.toArbitrum.click()
    await bridge.amount.fill('2')
    await visitor.decline('eth_sendTransaction', bridge.withdraw)
    expect(await pair.lptPrime(address)).toBe(prime)
    await bridge.withdraw.click()
    await expect(transfers.status('Redeem needed')).toBeVisible()

    await visitor.decline('wallet_switchEthereumChain', transfers.keepAlive)
    await visitor.decline('eth_sendTransaction', transfers.keepAlive)
    await visitor.decline('eth_sendTransaction', transfers.redeem)
    const hash = new URL(page.url()).searchParams.get('tx')
    const { status } = await trackHash(pair.world, `0x${hash?.slice(2)}`)
    if (status.state !== 'needs-redeem') throw new Error(`The withdrawal is ${status.state}`)
    await pair.expireTicket(status.ticketId)
    await expect(transfers.sendAgain).toBeEnabled()
    await visitor.decline('eth_sendTransaction', transfers.sendAgain)
    await transfers.sendAgain.click()
    await expect(transfers.status('Released')).toBeVisible()
    expect(await pair.lpt(address)).toBe(before + parseEther('2'))
  })

  test('says no to several claims in one transaction, and makes them afterwards', async ({
    pair,
    visitor,
    transfers,
  }) => {
    for (const amount of ['5', '7']) await makeDeposit(pair.world, 'holder', parseEther(amount))
    await pair.passChallengePeriod()
    await transfers.open()
    await visitor.connect()
    await visitor.decline('eth_sendTransaction', transfers.claimAll)
    await transfers.claimAll.click()
    for (const amount of ['5', '7']) await expect(transfers.item(amount)).toContainText('Claimed')
  })

  test('on a wallet that does not know the network, says no to learning it', async ({
    pair,
    wallet,
    visitor,
    transfers,
  }) => {
    await pair.failNextRedeem()
    const hash = await makeWithdrawal(pair.world, 'holder', parseEther('2'))
    await expect.poll(() => stateOf(pair.world, hash)).toBe('needs-redeem')
    wallet.forgetChain(pair.info.l2.chainId)
    await transfers.openHash(hash)
    await visitor.connect()
    await visitor.decline('wallet_addEthereumChain', transfers.redeem)
    await transfers.redeem.click()
    await expect(transfers.status('Released')).toBeVisible()
  })
})

test('a delegator says no at every prompt of a stake, and loses nothing', async ({
  pair,
  visitor,
  stake,
}) => {
  const delegator = new Stakeholder(pair, 'delegator')
  await delegator.unbond(parseEther('3'))
  const before = await delegator.pendingStake()
  await stake.open()
  await visitor.connect()
  await stake.amount.fill('1')
  await visitor.decline('wallet_switchEthereumChain', stake.unbond)
  await visitor.decline('eth_sendTransaction', stake.unbond)
  await visitor.decline('eth_sendTransaction', stake.withdrawFees)
  await visitor.decline('eth_sendTransaction', stake.rebond)
  expect(await delegator.pendingStake()).toBe(before)

  await pair.passUnbondingPeriod()
  await visitor.decline('eth_sendTransaction', stake.withdrawStake)
  await stake.withdrawStake.click()
  await expect(stake.locks).toHaveCount(0)
  expect(await pair.lpt(delegator.address)).toBe(parseEther('3'))

  await stake.staking.getByRole('textbox', { name: 'Amount' }).fill('3')
  const approve = stake.staking.getByRole('button', { name: 'Approve for staking' })
  const bond = stake.staking.getByRole('button', { name: 'Stake', exact: true })
  await visitor.decline('eth_sendTransaction', approve)
  await approve.click()
  await expect(bond).toBeEnabled()
  await visitor.decline('eth_sendTransaction', bond)
  await bond.click()
  await expect.poll(() => pair.lpt(delegator.address)).toBe(0n)
})
