import fc from 'fast-check'
import { concat, type Hex, keccak256, numberToHex, zeroHash } from 'viem'
import { describe, expect, it } from 'vitest'
import { SendTree } from './sendTree'

const message = (index: number): Hex => keccak256(numberToHex(index))

function treeOf(size: number): SendTree {
  const tree = new SendTree()
  for (let index = 0; index < size; index++) tree.append(message(index))
  return tree
}

/** ArbSys's state of a tree: the complete subtrees that its size is made of. */
function stateOf(size: number): { size: number; partials: Hex[] } {
  const heights = size.toString(2).length
  const partials = Array.from({ length: size === 0 ? 0 : heights }, (_, height) => {
    const count = 2 ** height
    if (Math.floor(size / count) % 2 === 0) return zeroHash
    const first = (Math.floor(size / count) - 1) * count
    const part = new SendTree()
    for (let index = first; index < first + count; index++) part.append(message(index))
    return part.root(count)
  })
  return { size, partials }
}

/** As the Outbox computes it (MerkleLib.calculateRoot): the path's bits say on which side the sibling is. */
function rootFromProof(leaf: Hex, position: number, proof: readonly Hex[]): Hex {
  return proof.reduce(
    (node, sibling, height) =>
      keccak256(concat((position >> height) & 1 ? [sibling, node] : [node, sibling])),
    keccak256(leaf),
  )
}

describe('SendTree', () => {
  it('has the zero hash as its root while it is empty, and its only leaf while there is one', () => {
    expect(new SendTree().root(0)).toBe(zeroHash)
    expect(treeOf(1).root(1)).toBe(keccak256(message(0)))
  })

  it('fills up with zeros: an empty subtree is 32 zero bytes, whatever its height', () => {
    const [a, b, c] = [0, 1, 2].map((index) => keccak256(message(index)))
    const left = keccak256(concat([a ?? '0x', b ?? '0x']))
    expect(treeOf(3).root(3)).toBe(keccak256(concat([left, keccak256(concat([c ?? '0x', zeroHash]))])))
    const root5 = treeOf(5).root(5)
    const right = keccak256(concat([keccak256(concat([keccak256(message(4)), zeroHash])), zeroHash]))
    expect(root5).toBe(keccak256(concat([treeOf(4).root(4), right])))
  })

  it('proves every message against the root of every size', () => {
    const tree = treeOf(40)
    for (let size = 1; size <= 40; size++) {
      for (let position = 0; position < size; position++) {
        const proof = tree.proof(size, position)
        expect(rootFromProof(message(position), position, proof)).toBe(tree.root(size))
        // The Outbox demands that the position fits the proof's length.
        expect(position).toBeLessThan(2 ** proof.length)
      }
    }
  })

  it('keeps old roots as it grows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 70 }), fc.integer({ min: 0, max: 70 }), (size, more) => {
        expect(treeOf(size + more).root(size)).toBe(treeOf(size).root(size))
      }),
      { numRuns: 30 },
    )
  })

  it('refuses what it cannot know', () => {
    expect(() => treeOf(2).root(3)).toThrow('There are 2 messages, not 3.')
    expect(() => treeOf(2).proof(2, 2)).toThrow('Message 2 is not among the first 2.')
  })

  it('goes on from the complete subtrees of another one, to the same roots', () => {
    for (let size = 0; size <= 20; size++) {
      const [whole, after] = [treeOf(size + 10), new SendTree(stateOf(size))]
      expect(after.root(size)).toBe(treeOf(size).root(size))
      for (let index = size; index < size + 10; index++) after.append(message(index))
      expect(after.root(size + 10)).toBe(whole.root(size + 10))
      for (let index = size; index < size + 10; index++)
        expect(after.proof(size + 10, index)).toEqual(whole.proof(size + 10, index))
    }
  })

  it('proves an older message by what it has learnt from its older proof, and no other', () => {
    for (let size = 1; size <= 20; size++) {
      for (let position = 0; position < size; position++) {
        const after = new SendTree(stateOf(size))
        after.learn(size, position, treeOf(size).proof(size, position))
        for (let index = size; index < size + 9; index++) after.append(message(index))
        expect(after.proof(size + 9, position)).toEqual(treeOf(size + 9).proof(size + 9, position))
      }
    }
    expect(() => new SendTree(stateOf(5)).proof(5, 1)).toThrow('older than what is known')
  })
})
