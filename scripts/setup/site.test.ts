import { expect, it } from 'vitest'
import { publicSettings } from './site'

it('names the settings of a build in one order, and neither the pair nor what is none', () => {
  const settings = { NEXT_PUBLIC_SITE_URL: 'https://b.example', NEXT_PUBLIC_L1_RPC_URL: 'https://a.example' }
  const wanted = [
    ['NEXT_PUBLIC_L1_RPC_URL', 'https://a.example'],
    ['NEXT_PUBLIC_SITE_URL', 'https://b.example'],
  ]
  expect(publicSettings(settings)).toEqual(wanted)
  expect(publicSettings({ ...settings, NEXT_PUBLIC_PAIR: 'arbitrum-one', HOME: '/' })).toEqual(wanted)
})
