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
})
