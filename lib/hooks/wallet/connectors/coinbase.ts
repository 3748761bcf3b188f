import { lazyConnector } from './lazyConnector'
import { PRODUCT, plate } from './plate'

const TYPE = 'coinbaseWallet'

/**
 * True when a wallet can tell the status of several calls sent as one (EIP-5792) without its vendor's servers.
 * Coinbase's asks those, and the policy of the pages does not let it.
 */
export const supportsCallsStatus = (connectorType: string) => connectorType !== TYPE

const icon = plate('#0052ff', '<circle cx="12" cy="12" r="5" fill="none" stroke="#fff" stroke-width="3"/>')

/**
 * Coinbase's smart wallet, which lives in a window of its own at Coinbase. The extension announces itself like any other and
 * takes this one's place in the list. Its code is fetched when it is picked, and no measurements are sent.
 */
export const coinbase = () =>
  lazyConnector({
    id: 'coinbaseWalletSDK',
    name: 'Coinbase Wallet',
    type: TYPE,
    rdns: 'com.coinbase.wallet',
    rkDetails: {
      id: 'coinbaseWalletSDK',
      name: 'Coinbase Wallet',
      rdns: 'com.coinbase.wallet',
      iconUrl: icon,
      iconBackground: '#0052ff',
      groupName: 'Other',
      groupIndex: 1,
      isRainbowKitConnector: true,
    },
    load: async () => {
      const { coinbaseWallet: vendor } = await import('wagmi/connectors/coinbaseWallet')
      return vendor({ appName: PRODUCT, preference: { options: 'smartWalletOnly', telemetry: false } })
    },
  })
