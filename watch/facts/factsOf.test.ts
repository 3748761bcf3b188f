import { zeroAddress } from 'viem'
import { describe, expect, it } from 'vitest'
import { well } from '../testing/well'
import { factsOf, type Reading } from './factsOf'

const { reserves, gateways } = well
const gateway = gateways.l1
const ids = (reading: Reading) => factsOf(reading).map(({ id }) => id)
const offered = '0x00000000000000000000000000000000000000AA'

describe('facts', () => {
  it('are none while all is well', () => expect(factsOf(well)).toEqual([]))

  it.each<[string, Reading, string]>([
    [
      'a short reserve',
      { ...well, reserves: { ...reserves, l1: { ...reserves.l1, supply: 6n } } },
      'reserve-short',
    ],
    [
      'a surplus',
      { ...well, reserves: { ...reserves, l1: { ...reserves.l1, supply: 4n } } },
      'reserve-surplus',
    ],
    [
      'an escrow that is gone',
      { ...well, reserves: { ...reserves, l2: { ...reserves.l2, held: 4n } } },
      'reserve-missing',
    ],
    ['deposits not counted', { ...well, reserves: { ...reserves, unclaimed: null } }, 'reserve-uncounted'],
    ['a pause', { ...well, gateways: { ...gateways, l1: { ...gateway, paused: true } } }, 'l1-paused'],
    [
      'an owner to be',
      { ...well, gateways: { ...gateways, l2: { ...gateway, pendingOwner: offered } } },
      `l2-owner-offered-${offered}`,
    ],
    ['another outbox', { ...well, differs: ['outbox'] }, 'arbitrum-outbox'],
  ])('tell of %s', (_, reading, id) => expect(ids(reading)).toEqual([id]))

  it('say when a pause ends', () => {
    const [fact] = factsOf({
      ...well,
      gateways: { ...gateways, l1: { pendingOwner: zeroAddress, paused: true } },
      pausedUntil: 60n,
    })
    expect(fact?.sentence).toContain('1970-01-01T00:01:00.000Z')
  })
})
