import { describe, expect, it } from 'vitest'
import { type BuilderFile, builderFile, checksumOf } from './builderFile'

const to = '0x00000000000000000000000000000000000000aa'
const file = builderFile(
  {
    chainId: 42_161,
    safe: '0x00000000000000000000000000000000000000bb',
    name: 'opening deposits',
    description: 'Step 3 of 4',
    calls: [{ to, value: 0n, data: '0x3f4ba83a' }],
  },
  1_700_000_000_000,
)

describe("a file for a Safe's Transaction Builder", () => {
  it('has the calls of one chain, and the Safe that it is for', () =>
    expect(file).toMatchObject({
      version: '1.0',
      chainId: '42161',
      meta: { createdFromSafeAddress: '0x00000000000000000000000000000000000000bb' },
      transactions: [{ to, value: '0', data: '0x3f4ba83a' }],
    }))

  it('has a checksum of all but its name, whatever the order of its keys', () => {
    expect(file.meta.checksum).toBe(checksumOf(file))
    const turned: BuilderFile = { ...file, meta: { ...file.meta, name: 'another name' } }
    expect(checksumOf(JSON.parse(JSON.stringify(turned)))).toBe(file.meta.checksum)
    expect(checksumOf({ ...file, chainId: '1' })).not.toBe(file.meta.checksum)
  })
})
