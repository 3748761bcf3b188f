import { zeroHash } from 'viem'
import { expect, it } from 'vitest'
import { type Checkpoint, NO_MEMORY, remember } from './memory'

const at = (number: bigint): Checkpoint => ({
  heads: { l1: { number, hash: zeroHash }, l2: { number, hash: zeroHash } },
  memory: NO_MEMORY,
})

it('keeps the newest checkpoint, one a little older and one much older', () => {
  let kept: readonly Checkpoint[] = []
  for (let block = 1n; block <= 400n; block++) {
    kept = remember(kept, at(block))
    expect(kept.length).toBeLessThanOrEqual(3)
  }
  const [newest = 0n, near = 0n, far = 0n] = kept.map(({ heads }) => heads.l1.number)
  expect(newest).toBe(400n)
  expect([near < newest, newest - near <= 10n]).toEqual([true, true])
  expect([near - far >= 5n, near - far <= 80n]).toEqual([true, true])
})
