import {
  concatHex,
  domainSeparator,
  numberToHex,
  padHex,
  parseSignature,
  recoverTypedDataAddress,
  serializeCompactSignature,
  signatureToCompactSignature,
  slice,
} from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { describe, expect, it } from 'vitest'
import { permitDomain, permitToSign, splitSignature } from './permit'

const address = padHex('0x289b', { size: 20 })
const domain = { name: 'Livepeer Token', version: '1', chainId: 42_161, verifyingContract: address }
const token = { address, chainId: 42_161, name: 'Livepeer Token', version: null }

describe('the domain of a token', () => {
  it('is what the token says, of version 1 when it does not say', () => {
    expect(permitDomain({ ...token, separator: domainSeparator({ domain }) })).toEqual(domain)
    const second = { ...domain, version: '2' }
    const separator = domainSeparator({ domain: second })
    expect(permitDomain({ ...token, version: '2', separator })).toEqual(second)
  })

  it.each([
    ['version', { version: '2' }],
    ['name', { name: 'Livepeer' }],
    ['chain', { chainId: 1 }],
  ])('is not known when the token signs under another %s', (_, other) => {
    expect(permitDomain({ ...token, separator: domainSeparator({ domain: { ...domain, ...other } }) })).toBe(
      null,
    )
  })
})

describe('a signature', () => {
  const owner = privateKeyToAccount(padHex('0x1', { size: 32 }))
  const message = { owner: owner.address, spender: address, value: 5n, nonce: 0n, deadline: 9n }

  it('comes in the parts that a contract takes, also when it counts from zero', async () => {
    const permission = permitToSign(domain, message)
    const signature = await owner.signTypedData(permission)
    const parts = splitSignature(signature)
    if (parts === null) throw new Error('A key signs in 65 bytes')
    const joined = concatHex([parts.r, parts.s, numberToHex(parts.v, { size: 1 })])
    expect(await recoverTypedDataAddress({ ...permission, signature: joined })).toBe(owner.address)
    const fromZero = concatHex([slice(signature, 0, 64), numberToHex(parts.v - 27, { size: 1 })])
    expect(splitSignature(fromZero)).toEqual(parts)
  })

  it('comes in the same parts from a wallet that packs it into 64 bytes (EIP-2098)', async () => {
    for (const nonce of [0n, 1n, 2n, 3n, 4n, 5n]) {
      const signature = await owner.signTypedData(permitToSign(domain, { ...message, nonce }))
      const compact = serializeCompactSignature(signatureToCompactSignature(parseSignature(signature)))
      expect(splitSignature(compact)).toEqual(splitSignature(signature))
    }
  })

  it.each([null, undefined, {}, 7, 'signed'])('is none when the wallet answers %j', (answer) => {
    expect(splitSignature(answer)).toBe(null)
  })

  it.each([
    '0x',
    padHex('0x1b', { size: 63 }),
    padHex('0x1b', { size: 66 }),
    padHex('0x05', { size: 65 }),
  ] as const)('of a smart account has no parts: %s', (signature) => {
    expect(splitSignature(signature)).toBe(null)
  })
})
