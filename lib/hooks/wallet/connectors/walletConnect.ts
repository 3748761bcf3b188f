import { lazyConnector } from './lazyConnector'
import { PRODUCT, plate } from './plate'

/** A plug of two halves. */
const icon = plate(
  '#2d6ee6',
  '<path d="M8 12.5a6 6 0 0 1 8 0M5.500 10a9.500 9.500 0 0 1 13 0M11 15.500h2" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round"/>',
)

/** Not `walletConnect`: on a phone the list of wallets would look for the vendor's own dialog under that name. */
const ID = 'walletConnectRelay'

const getUri = (uri: string) => uri

/**
 * Wallets on another device, and those of phones, through WalletConnect's relay. Its code is fetched when it is picked; the
 * list of wallets draws the code to scan by itself, on a phone the link of the same content opens a wallet, and no
 * measurements are sent.
 * @param projectId under which WalletConnect knows whoever hosts the app
 */
export const walletConnect = (projectId: string) =>
  lazyConnector({
    id: ID,
    name: 'WalletConnect',
    type: 'walletConnect',
    rkDetails: {
      id: ID,
      name: 'WalletConnect',
      iconUrl: icon,
      iconBackground: '#2d6ee6',
      groupName: 'Other',
      groupIndex: 1,
      isRainbowKitConnector: true,
      qrCode: { getUri },
      mobile: { getUri },
    },
    load: async () => {
      const { walletConnect: vendor } = await import('wagmi/connectors/walletConnect')
      const { origin } = window.location
      return vendor({
        projectId,
        showQrModal: false,
        telemetryEnabled: false,
        metadata: { name: PRODUCT, description: PRODUCT, url: origin, icons: [`${origin}/favicon.svg`] },
      })
    },
  })
