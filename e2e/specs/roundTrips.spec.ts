import { expect, type Page } from '@playwright/test'
import { type Hash, parseEther } from 'viem'
import { claim, makeDeposit, makeWithdrawal, stateOf, trackHash } from '../../lib/testing/transferSteps'
import { countRows, report, stopTime } from '../fixtures/countRows'
import type { LocalPair } from '../fixtures/localPair'
import { Stakeholder } from '../fixtures/stakeholder'
import { test } from '../fixtures/test'

/**
 * The most round trips to each chain that a visitor waits for before a page is complete: requests that follow from one
 * another. A search of a history in many ranges, where a provider allows no long ones, is not counted: it takes as
 * many requests as there are ranges, and its results are shown while it goes on.
 */
const MOST = 3

type Opened = { path: string; isComplete: (page: Page) => Promise<boolean> }

const all = async (...conditions: readonly Promise<boolean>[]) =>
  (await Promise.all(conditions)).every(Boolean)

const journeyIsThere = async (page: Page) =>
  (await page
    .getByRole('navigation', { name: 'From stake to Ethereum' })
    .getByRole('list')
    .getByRole('link')
    .count()) === 7

const isShown = (page: Page, text: string) => page.getByText(text).first().isVisible()

type Pages = Record<string, (made: Made) => Opened>

const ofAccount: Pages = {
  'the bridge': () => ({
    path: '/',
    isComplete: async (page) =>
      all(
        journeyIsThere(page),
        page
          .getByText(/Balance/)
          .filter({ hasText: /\d/ })
          .first()
          .isVisible(),
      ),
  }),
  'the transfers of an account': () => ({
    path: '/transfers/',
    isComplete: async (page) =>
      all(
        journeyIsThere(page),
        isShown(page, 'Everything was searched:'),
        isShown(page, 'Waiting for the report'),
        isShown(page, 'In the challenge period'),
        isShown(page, 'Redeem needed'),
      ),
  }),
  'the stake of a delegator with locks and threads': () => ({
    path: '/stake/',
    isComplete: async (page) =>
      all(
        journeyIsThere(page),
        page.getByRole('list', { name: 'On the way to Ethereum' }).isVisible(),
        page.getByRole('list', { name: 'Unbonding locks' }).isVisible(),
      ),
  }),
  'the reserves': () => ({
    path: '/reserves/',
    isComplete: (page) => isShown(page, 'The reserve holds'),
  }),
  'the explanations': () => ({
    path: '/about/',
    isComplete: (page) => isShown(page, 'What LPT′ is'),
  }),
}

const ofTransaction: Pages = {
  'a deposit that is claimed': ({ claimed }) => ({
    path: `/transfers/?tx=${claimed}`,
    isComplete: async (page) => all(journeyIsThere(page), isShown(page, 'Confirmed:')),
  }),
  'a deposit that can be claimed': ({ claimable }) => ({
    path: `/transfers/?tx=${claimable}`,
    isComplete: async (page) => all(journeyIsThere(page), isShown(page, 'Confirmed:')),
  }),
  'a deposit in challenge': ({ inChallenge }) => ({
    path: `/transfers/?tx=${inChallenge}`,
    isComplete: async (page) => all(journeyIsThere(page), isShown(page, 'Reported to Ethereum')),
  }),
  'a claim': ({ claim }) => ({
    path: `/transfers/?tx=${claim}`,
    isComplete: async (page) => all(journeyIsThere(page), isShown(page, 'Confirmed:')),
  }),
  'a withdrawal that was released': ({ released }) => ({
    path: `/transfers/?tx=${released}`,
    isComplete: async (page) => all(journeyIsThere(page), isShown(page, 'Released on Arbitrum')),
  }),
  'a withdrawal to be redeemed': ({ needsRedeem }) => ({
    path: `/transfers/?tx=${needsRedeem}`,
    isComplete: async (page) => all(journeyIsThere(page), isShown(page, 'Redeem it until')),
  }),
}

const groups = { 'the pages of an account with a stake': ofAccount, 'the pages of a transfer': ofTransaction }

// Some in one test, so that what they show has to be made once for all of them.
for (const [group, pages] of Object.entries(groups)) {
  test(`${group}: complete after at most ${MOST} round trips to either chain, however slow they are`, async ({
    page,
    pair,
    visitor,
    bridge,
  }) => {
    const made = await makeTransfers(pair)
    await bridge.open()
    await visitor.connect()
    // All that can be remembered is.
    await expect.poll(() => journeyIsThere(page)).toBe(true)
    await stopTime(page)
    for (const [name, opened] of Object.entries(pages)) {
      await test.step(name, () => countPage(page, pair, name, opened(made)))
    }
  })
}

async function countPage(page: Page, pair: LocalPair, name: string, { path, isComplete }: Opened) {
  for (const browser of ['warm', 'cold'] as const) {
    for (const side of ['l1', 'l2'] as const) {
      const open = async () => {
        await page.goto('/devnet.json')
        if (browser === 'cold') await page.evaluate(forgetAllButTheWallet)
        await page.goto(path, { waitUntil: 'commit' })
        // Before the wallet is there a page does not know whom to ask about.
        await page.getByRole('button', { name: /^Account 0x/ }).waitFor()
      }
      const { rows, requests } = await countRows(page, { pair, side, open }, () => isComplete(page))
      const told = `${name}, ${browser} browser: ${rows.length} round trips to ${side}, ${requests.l1} + ${requests.l2} requests`
      expect.soft(rows.length, `${told}\n${report(rows)}`).toBeLessThanOrEqual(MOST)
    }
  }
}

/** In the page: what the app keeps of the chains is gone; that a wallet is connected is known to the wallet's library. */
function forgetAllButTheWallet(): void {
  for (const key of Object.keys(localStorage)) if (!key.startsWith('wagmi')) localStorage.removeItem(key)
}

type Made = Awaited<ReturnType<typeof makeTransfers>>

/** Transfers of the delegator in every state that is usual, and locks that wait and that have opened. */
async function makeTransfers(pair: LocalPair) {
  const { world } = pair
  const delegator = new Stakeholder(pair, 'delegator')
  await delegator.unbond(parseEther('100'))
  await delegator.unbond(parseEther('7'))
  await pair.passUnbondingPeriod()
  await delegator.withdrawStake(0n)
  await delegator.unbond(parseEther('30'))
  const claimed = await makeDeposit(world, 'delegator', parseEther('20'))
  const claimable = await makeDeposit(world, 'delegator', parseEther('21'))
  await pair.passChallengePeriod()
  const claimedBy = await claim(world, 'delegator', (await trackHash(world, claimed)).transfer)
  const released = await makeWithdrawal(world, 'delegator', parseEther('3'))
  const comesTo = (hash: Hash, state: string) => expect.poll(() => stateOf(world, hash)).toBe(state)
  await comesTo(released, 'released')
  await pair.failNextRedeem()
  const needsRedeem = await makeWithdrawal(world, 'delegator', parseEther('4'))
  await comesTo(needsRedeem, 'needs-redeem')
  const inChallenge = await makeDeposit(world, 'delegator', parseEther('22'))
  await pair.tell('devnet_advanceBlocks', 2)
  await comesTo(inChallenge, 'in-challenge')
  await pair.pauseRelay('validator')
  await makeDeposit(world, 'delegator', parseEther('23'))
  return { claimed, claimable, claim: claimedBy, released, needsRedeem, inChallenge }
}
