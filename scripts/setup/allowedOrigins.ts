// Prints, as JSON, whom the pages of a build for `NEXT_PUBLIC_PAIR` may ask beside their own host, and whom they may show in
// a frame. Reads the same variables as the build, .env files included.
import nextEnv from '@next/env'

/** Any port of this machine, where a local Arbitrum may be: the page is told when it opens. */
const LOOPBACK = ['http://localhost:*', 'http://127.0.0.1:*']

/** WalletConnect's relay, and the page of its own that tells wallets from which site a request comes. */
const WALLETCONNECT = { connect: 'wss://relay.walletconnect.org', frame: 'https://verify.walletconnect.org' }

nextEnv.loadEnvConfig(process.cwd(), false, { info: () => {}, error: console.error })
const { builtPair } = await import('../../lib/chains/pairs')
const { env } = await import('../../lib/env')

const rpcs = builtPair
  ? [builtPair.l1, builtPair.l2].flatMap(({ rpcUrls }) =>
      rpcUrls.default.http.map((url) => new URL(url).origin),
    )
  : LOOPBACK
/** A visitor's own endpoints may be anywhere, or nowhere. */
const own = builtPair !== null && env.ownEndpoints === 'https' ? ['https:'] : []
const usesWalletConnect = env.walletConnectId !== null
process.stdout.write(
  `${JSON.stringify({
    connect: [...new Set(rpcs), ...own, ...(usesWalletConnect ? [WALLETCONNECT.connect] : [])],
    frame: usesWalletConnect ? [WALLETCONNECT.frame] : [],
    embed: env.embedOrigins,
  })}\n`,
)
