import { zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { demand, parseSettings } from './settings'

const owner = '0x00000000000000000000000000000000000000aa'
const read = (environment: Record<string, string>, written: Record<string, string> = {}) =>
  parseSettings(environment, written, 'settings.env')

describe('the settings of a deployment', () => {
  it('come from the file, and from the environment before it', () => {
    expect(read({ L1_OWNER: owner, L2_OWNER: '' }, { L1_OWNER: zeroAddress, L2_OWNER: owner })).toEqual({
      L1_OWNER: '0x00000000000000000000000000000000000000AA',
      L2_OWNER: '0x00000000000000000000000000000000000000AA',
    })
  })

  it('have a word for nobody, and zero for pausers and routers only', () => {
    expect(read({ L1_PAUSER: 'none', L2_ROUTER: 'none' })).toEqual({
      L1_PAUSER: zeroAddress,
      L2_ROUTER: zeroAddress,
    })
    expect(() => read({ L1_OWNER: 'none' })).toThrow('L1_OWNER must be an address')
    expect(() => read({ L1_OWNER: zeroAddress })).toThrow('L1_OWNER is the zero address')
    expect(() => read({ L2_PAUSER: zeroAddress })).toThrow('L2_PAUSER must be an address, or "none"')
  })

  it('are refused with a sentence for each that is wrong', () => {
    const wrong = { L1_OWNER: '0x12', L2_PAUSER: 'nobody', L1_RPC_URL: 'ws://x', L1_CONFIRMATIONS: '0' }
    expect(() => read(wrong)).toThrow(
      /L1_OWNER must be an address.* L2_PAUSER must be an address, or "none" where there is to be none\. L1_RPC_URL must be an http or https URL\. L1_CONFIRMATIONS must be a whole number from 1 up\./,
    )
  })

  it('refuse a checksum that is not right, which is a misspelt address', () => {
    expect(() => read({ L1_OWNER: '0x8315177aB297bA92A06054cE80a67Ed4DBd7ed3A' })).toThrow('checksum')
  })

  it('name what a file sets in vain, and refuse a key in it', () => {
    expect(() => read({}, { L1_OWNERS: owner })).toThrow(
      'settings.env sets L1_OWNERS, which means nothing here.',
    )
    const key = `0x${'12'.repeat(32)}`
    expect(() => read({}, { DEPLOYER_KEY: key })).toThrow('a key comes from the environment or a keystore')
    expect(() => read({ DEPLOYER_KEY: '1234secret' })).toThrow(/^(?!.*1234secret)/)
  })
})

describe('what is demanded', () => {
  it('is named when it is missing, and has no default', () => {
    expect(() => demand(read({ L1_OWNER: owner }), ['L1_OWNER', 'L2_OWNER', 'L2_PAUSER'])).toThrow(
      'Nothing has a default here. Set L2_OWNER, L2_PAUSER. Write "none" for no pauser.',
    )
    expect(demand(read({ L1_OWNER: owner }), ['L1_OWNER']).L1_OWNER).toMatch(/^0x/)
  })
})
