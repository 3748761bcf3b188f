import { stateOf } from '../../lib/testing/transferSteps'
import { test } from '../fixtures/test'
import { transferIn, transferStates } from '../fixtures/transferStates'

const { expect } = test

test('a transfer can be had in every state, each on the chains as they were prepared', async ({ pair }) => {
  expect(transferStates).toHaveLength(10)
  for (const state of transferStates) {
    const before = await pair.snapshot()
    const hash = await transferIn(pair, state)
    expect(await stateOf(pair.world, hash)).toBe(state)
    await pair.revert(before)
  }
})
