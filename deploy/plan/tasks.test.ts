import { getContractAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { Act, Side, type Step } from './bridgePlan'
import { partsOf, spaced, tasksOf } from './tasks'

const account = '0x00000000000000000000000000000000000000aA'
const target = '0x00000000000000000000000000000000000000bb'
const step = (side: number, act: number, what: string): Step => ({
  side,
  act,
  target,
  value: 0n,
  data: '0x00',
  what,
})
const steps = [
  step(Side.l2, Act.check, 'looking for LPT'),
  step(Side.l2, Act.create, 'the L2 gateway'),
  step(Side.l1, Act.create, 'the token'),
  step(Side.l1, Act.create, 'the L1 gateway'),
  step(Side.l1, Act.send, 'registering'),
]

describe('the nonces of a deployment', () => {
  it.each([
    [{ l1: 0n, l2: 0n }, 2n],
    [{ l1: 0n, l2: 1n }, 2n],
    [{ l1: 4n, l2: 5n }, 6n],
    [{ l1: 1n, l2: 0n }, 0n],
    [{ l1: 0n, l2: 2n }, 2n],
    [{ l1: 7n, l2: 3n }, 3n],
  ])('on L1 and L2 %o have the L2 gateway created with %i', (nonces, l2Nonce) => {
    const begun = spaced(account, nonces)
    expect(begun).toMatchObject({ l1Nonce: nonces.l1, l2Nonce, l2First: nonces.l2 })
    const addresses = [begun.l1Nonce, begun.l1Nonce + 1n, begun.l2Nonce].map((nonce) =>
      getContractAddress({ from: account, nonce }),
    )
    expect(new Set(addresses).size).toBe(3)
  })

  it('are given to what creates, after those that are passed over and after the first questions', () => {
    const parts = partsOf(spaced(account, { l1: 3n, l2: 3n }), steps)
    expect(parts[0]?.kind).toBe('check')
    expect(tasksOf(parts).map(({ what, side, nonce }) => [what, side, nonce])).toEqual([
      ['passing over nonce 3 on L2', 'l2', 3],
      ['passing over nonce 4 on L2', 'l2', 4],
      ['the L2 gateway', 'l2', 5],
      ['the token', 'l1', 3],
      ['the L1 gateway', 'l1', 4],
      ['registering', 'l1', null],
    ])
  })
})
