// Prints, as JSON, the origins of the RPCs that a build for `NEXT_PUBLIC_PAIR` asks; null for a local pair, whose RPCs the
// page is told when it opens. Reads the same variables as the build, .env files included.
import nextEnv from '@next/env'

nextEnv.loadEnvConfig(process.cwd(), false, { info: () => {}, error: console.error })
const { builtPair } = await import('../../lib/chains/pairs')

const origins =
  builtPair &&
  [builtPair.l1, builtPair.l2].flatMap(({ rpcUrls }) =>
    rpcUrls.default.http.map((url) => new URL(url).origin),
  )
process.stdout.write(`${JSON.stringify(origins && [...new Set(origins)])}\n`)
