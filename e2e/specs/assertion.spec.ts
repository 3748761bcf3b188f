import { expect } from '@playwright/test'
import { parseEther } from 'viem'
import { makeDeposit, trackHash } from '../../lib/testing/transferSteps'
import { expectAccessible } from '../fixtures/accessible'
import { test } from '../fixtures/test'

test.use({ role: 'holder' })

const shown = (block: bigint) => block.toLocaleString('en-US')

test('a deposit waits for an assertion, then for the deadline of that one, and can be claimed from its confirmation on', async ({
  page,
  pair,
  transfers,
}) => {
  await pair.pauseRelay('validator')
  const hash = await makeDeposit(pair.world, 'holder', parseEther('6'))
  await transfers.openHash(hash)
  const [reported, challenge] = [transfers.leg('Reported to Ethereum'), transfers.leg('Open to dispute')]
  await test.step('no assertion holds it yet', async () => {
    await expect(transfers.status('Waiting for the report')).toBeVisible()
    await expect(reported).not.toContainText('0x')
    await expect(challenge).toContainText('20 Ethereum blocks, counted from the report')
    await expectAccessible(page, { deposit: 'waiting-for-assertion' })
  })

  const { assertion, deadline } = await test.step('one does, and it is named with its deadline', async () => {
    await pair.resumeRelay('validator')
    await expect(transfers.status('In the challenge period')).toBeVisible()
    const { status } = await trackHash(pair.world, hash)
    if (status.state !== 'in-challenge') throw new Error(`The deposit is ${status.state}`)
    const { assertion, opens } = status
    expect(opens.block).toBe(assertion.createdAtBlock + 20n)
    await expect(reported).toContainText(`Assertion${assertion.hash.slice(0, 10)}`)
    await expect(reported).toContainText(assertion.transactionHash.slice(0, 10))
    await expect(challenge).toContainText(`Until Ethereum block ${shown(opens.block)}`)
    await expect(challenge).toContainText(`${opens.blocksLeft} blocks left`)
    await expect(page.getByText(`Opens at Ethereum block ${shown(opens.block)}`)).toBeVisible()
    return { assertion, deadline: opens.block }
  })

  await test.step('the deadline alone does not open it', async () => {
    await pair.pauseRelay('validator')
    await pair.tell('devnet_advanceBlocks', 25)
    await expect(challenge).toContainText('The dispute period is over')
    await expect(page.getByRole('progressbar', { name: /of the wait has passed/ })).toHaveAttribute(
      'aria-valuenow',
      '100',
    )
    await expect(transfers.status('In the challenge period')).toBeVisible()
    await expect(transfers.claim).toBeHidden()
  })

  await test.step('its confirmation does', async () => {
    await pair.resumeRelay('validator')
    await expect(transfers.status('Ready to claim')).toBeVisible()
    await expect(reported).toContainText(`Assertion${assertion.hash.slice(0, 10)}`)
    await expect(challenge).toContainText(`Dispute period ended at Ethereum block ${shown(deadline)}`)
    await expect(challenge).toContainText('Confirmed:')
  })

  await test.step('by its own hash nothing is found, and that is said', async () => {
    await transfers.find(assertion.hash)
    await expectAccessible(page, { hash: 'assertion' })
  })
})
