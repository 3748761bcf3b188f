import type { Side } from '@/lib/chains/pair'
import type { Settings } from '../settings/settings'
import { etherscan } from './etherscan'
import { sourcify } from './sourcify'
import type { Service } from './submission'

const ETHERSCAN_V2 = 'https://api.etherscan.io/v2/api'

/** The services of one chain that the settings name. None is reached that is not named. */
export function servicesOf(settings: Settings, side: Side): readonly Service[] {
  const { SOURCIFY_URL, ETHERSCAN_API_KEY, ETHERSCAN_URL = ETHERSCAN_V2 } = settings
  const blockscout = side === 'l1' ? settings.L1_BLOCKSCOUT_URL : settings.L2_BLOCKSCOUT_URL
  return [
    ...(SOURCIFY_URL === undefined ? [] : [sourcify(SOURCIFY_URL)]),
    ...(ETHERSCAN_API_KEY === undefined ? [] : [etherscan('Etherscan', ETHERSCAN_URL, ETHERSCAN_API_KEY)]),
    ...(blockscout === undefined ? [] : [etherscan('Blockscout', blockscout, null)]),
  ]
}
