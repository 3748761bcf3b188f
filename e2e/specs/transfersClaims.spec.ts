import { expect } from '@playwright/test'
import { parseEther, parseGwei } from 'viem'
import { getTransactionCount, sendTransaction } from 'viem/actions'
import { buildClaims } from '../../lib/actions/write/buildClaims'
import { claim, makeDeposit, trackHash } from '../../lib/testing/transferSteps'
import { expectAccessible } from '../fixtures/accessible'
import { test } from '../fixtures/test'

test.describe('the depositor', () => {
  test.use({ role: 'holder' })

  test('claims several matured deposits with one signature', async ({
    page,
    pair,
    wallet,
    visitor,
    transfers,
  }) => {
    const { address } = pair.account('holder')
    const before = await pair.lptPrime(address)
    for (const amount of ['5', '7', '11']) await makeDeposit(pair.world, 'holder', parseEther(amount))
    await pair.passChallengePeriod()
    await transfers.open()
    await visitor.connect()

    await expect(transfers.claim).toHaveCount(3)
    await expect(transfers.claimAll).toHaveAccessibleName('Claim all 3: 23 LPT′')
    await expectAccessible(page, { deposit: 'claimable' })
    await transfers.claimAll.click()
    for (const amount of ['5', '7', '11']) await expect(transfers.item(amount)).toContainText('Claimed')
    await expect(transfers.claimAll).toBeHidden()
    expect(wallet.signatures).toBe(1)
    expect(await pair.lptPrime(address)).toBe(before + parseEther('23'))
  })

  test('whose claim is reverted, after another that was faster, sees that one, and what became of theirs', async ({
    page,
    pair,
    wallet,
    visitor,
    transfers,
  }) => {
    const { world } = pair
    const hash = await makeDeposit(world, 'holder', parseEther('4'))
    await pair.passChallengePeriod()
    const { transfer } = await trackHash(world, hash)
    if (transfer.kind !== 'deposit') throw new Error('That is no deposit')
    const [other] = await buildClaims(world.clients, world.pair, { deposits: [transfer] })
    await transfers.openHash(hash)
    await visitor.connect()
    await expect(transfers.claim).toBeEnabled()
    await pair.holdL1()
    await transfers.claim.click()
    await expect(page.getByText('Sent. Waiting for it to be included in a block.')).toBeVisible()
    await expectAccessible(page, { act: 'mining' })
    // Both are sent before either is mined; whoever pays more comes first.
    const theirs = await sendTransaction(world.signing('newcomer', 'l1').wallet, {
      chain: world.pair.l1,
      to: world.pair.arbitrum.outbox,
      ...(other && { data: other.data }),
      nonce: await getTransactionCount(world.clients.l1, { address: world.address('newcomer') }),
      gas: 1_000_000n,
      maxFeePerGas: parseGwei('50'),
      maxPriorityFeePerGas: parseGwei('5'),
    })
    await pair.releaseL1()
    await expect(transfers.status('Claimed')).toBeVisible()
    await expect(transfers.leg('Claimed on Ethereum')).toContainText(theirs.slice(0, 10))
    await expect(transfers.claim).toBeHidden()

    const ours = wallet.sender.lastHash
    expect((await pair.l1.getTransactionReceipt({ hash: ours })).status).toBe('reverted')
    await transfers.find(ours)
    await expect(page.getByText('The transaction failed')).toBeVisible()
    await expect(page.getByText('This deposit was already claimed.')).toBeVisible()
    await expectAccessible(page, { hash: 'reverted' })
  })

  test('whose batch comes after another’s claims is told that it did nothing', async ({
    page,
    pair,
    wallet,
    visitor,
    transfers,
  }) => {
    const hashes = [await pair.claimableDeposit('5'), await pair.claimableDeposit('7')]
    await transfers.open()
    await visitor.connect()
    wallet.meanwhile('eth_sendTransaction', async () => {
      for (const hash of hashes)
        await claim(pair.world, 'newcomer', (await trackHash(pair.world, hash)).transfer)
    })
    await transfers.claimAll.click()
    await expect(page.getByText('Somebody else claimed these deposits first.')).toBeVisible()
    for (const amount of ['5', '7']) await expect(transfers.item(amount)).toContainText('Claimed')
    // It stays when nothing is left to claim.
    await expect(page.getByText('Somebody else claimed these deposits first.')).toBeVisible()
    await expectAccessible(page, { deposit: 'claimed' })
  })

  test('is told before the deposit what its later claim will cost', async ({ page, visitor, bridge }) => {
    await bridge.open()
    await visitor.connect()
    await bridge.amount.fill('2')
    const costs = page.getByRole('main').getByText('Claiming later, at today’s gas price').locator('..')
    await expect(costs).toContainText(/gas at .+’s current [\d.,]+ gwei/)
    await expect(costs).toContainText(/0\.\d+\s*ETH/)
  })

  test('sees the claim of somebody who was faster, with its transaction', async ({
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

    const { transfer } = await trackHash(pair.world, hash)
    const others: string[] = []
    wallet.meanwhile('eth_sendTransaction', async () => {
      others.push(await claim(pair.world, 'newcomer', transfer))
    })
    await transfers.claim.click()
    await expect(transfers.status('Claimed')).toBeVisible()
    await expect(transfers.claim).toBeHidden()
    const [theirs = 'nobody claimed'] = others
    await expect(transfers.leg('Claimed on Ethereum')).toContainText(theirs.slice(0, 10))
    await expectAccessible(page, { deposit: 'claimed' })
    expect(await pair.lptPrime(address)).toBe(before + parseEther('4'))
  })
})

test.describe('somebody else', () => {
  test.use({ role: 'newcomer' })

  test('claims for the depositor, is told whose it is and that they pay', async ({
    page,
    pair,
    visitor,
    transfers,
  }) => {
    const holder = pair.world.address('holder')
    const [before, none] = await Promise.all([
      pair.lptPrime(holder),
      pair.lptPrime(pair.world.address('newcomer')),
    ])
    const hash = await makeDeposit(pair.world, 'holder', parseEther('6'))
    await transfers.openHash(hash)
    await expect(transfers.status('In the challenge period')).toBeVisible()
    await expect(transfers.leg('Open to dispute')).toContainText(/Until Ethereum block [\d,]+/)
    await pair.passChallengePeriod()
    await visitor.connect()

    await expect(page.getByText('Whoever signs pays; it goes to')).toBeVisible()
    await expect(page.getByText(/The claim costs about/)).toBeVisible()
    await expectAccessible(page)
    await transfers.claim.click()
    await expect(transfers.status('Claimed')).toBeVisible()
    expect(await pair.lptPrime(holder)).toBe(before + parseEther('6'))
    expect(await pair.lptPrime(pair.world.address('newcomer'))).toBe(none)
  })
})
