// The worked example of docs/qa.md, which explains it line by line.
import { expectAccessible } from '../fixtures/accessible'
import { test } from '../fixtures/test'
import { OWNER, transferIn } from '../fixtures/transferStates'

const { expect } = test

test.use({ role: OWNER })

test('a deposit that can be claimed is claimed at the second attempt, after its owner declined once', async ({
  page,
  pair,
  wallet,
  visitor,
  transfers,
}) => {
  const before = await pair.lptPrime(pair.account(OWNER).address)
  const hash = await transferIn(pair, 'claimable', '4')

  await transfers.openHash(hash)
  await expect(transfers.status('Ready to claim')).toBeVisible()
  await visitor.connect()
  await visitor.decline('eth_sendTransaction', transfers.claim)
  await transfers.claim.click()

  await expect(transfers.status('Claimed')).toBeVisible()
  await expectAccessible(page, { deposit: 'claimed' })
  expect(wallet.signatures).toBe(2)
  expect((await pair.lptPrime(pair.account(OWNER).address)) - before).toBe(4n * 10n ** 18n)
})
