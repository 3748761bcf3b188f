import { injected } from 'wagmi/connectors/injected'
import { isEmbedded } from '@/lib/hooks/page/embedded'
import { lendTheme } from '@/lib/hooks/useTheme'
import { lazyConnector } from './lazyConnector'

const HOST = { id: 'hostPage', name: 'Host page' }

/** The wallet of a site that embeds the app: where there is one its account is connected without a press, as in a Safe. */
export const hostPage = () =>
  lazyConnector({
    ...HOST,
    type: 'hostPage',
    mayReconnect: isEmbedded,
    load: async () => {
      const { openHost } = await import('@/lib/hooks/embedding/openHost')
      const provider = openHost(lendTheme)
      // wagmi's type of a provider has every method by name; this one hands on whatever it is asked.
      return injected({ target: { ...HOST, provider: () => Object(provider) }, shimDisconnect: false })
    },
  })
