import type { ChainPair } from '@/lib/chains/pair'
import { isEmbedded } from '@/lib/hooks/page/embedded'
import { lazyConnector } from './lazyConnector'

/** The origins of Safe's own interface, which may show the app in a frame. */
const SAFE_ORIGINS = [/^https:\/\/app\.safe\.global$/]

/** On a local Arbitrum any site of the same machine that shows the app may be a Safe. */
const LOCAL_ORIGINS = [/^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/]

/** A Safe answers as soon as it gets to it, another parent never. Nobody waits for this meanwhile. In milliseconds. */
const PATIENCE = 30_000

/** A frame of another site that embeds the app is none of Safe's. */
const isFramed = () => typeof window !== 'undefined' && window.parent !== window && !isEmbedded()

/** The app as a Safe App: within Safe's frame its account is connected without a press. Elsewhere nothing is fetched. */
export const safeApp = (pair: ChainPair) =>
  lazyConnector({
    id: 'safe',
    name: 'Safe',
    type: 'safe',
    mayReconnect: isFramed,
    load: async () => {
      const { safe } = await import('wagmi/connectors/safe')
      return safe({
        allowedDomains: pair.isLocal ? LOCAL_ORIGINS : SAFE_ORIGINS,
        unstable_getInfoTimeout: PATIENCE,
      })
    },
  })
