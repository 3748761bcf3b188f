import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'

const root = dirname(fileURLToPath(import.meta.url))
const pair = process.env.NEXT_PUBLIC_PAIR || 'devnet'
const isDevnet = pair === 'devnet'
const language = process.env.SITE_LANGUAGE || 'en'

/**
 * A build speaks one language. In another one than English, `copy.de.ts` takes the place of `copy.ts`, without a change where
 * it is imported, and the site lives under `/de/`. Packages are resolved as ever.
 */
const inItsLanguage =
  language === 'en'
    ? {}
    : { resolveExtensions: [`.${language}.ts`, '.tsx', '.ts', '.jsx', '.js', '.mjs', '.json'] }

const camelCase = (/** @type {string} */ name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())

const absent = './lib/hooks/wallet/connectors/absentVendor.ts'

/** WalletConnect is part of a build that has an id for it, and never its own dialog: the list of wallets draws the code. */
const vendors = {
  '@reown/appkit/core': absent,
  ...(process.env.NEXT_PUBLIC_WALLETCONNECT_ID ? {} : { '@walletconnect/ethereum-provider': absent }),
}

// By itself it would write pages without a policy, in one language, over what is in out/.
if (process.argv[2] === 'build' && !process.env.SITE_DIR) {
  // Next would put a thrown sentence between lines of its own that send people elsewhere.
  process.stderr.write(
    '\n`next build` alone makes no whole site. Build it with `npm run build -- --pair arbitrum-one`, or another pair.\n',
  )
  process.exit(1)
}

/**
 * `npm run dev`: pages of its own (`page.dev.tsx`), and the local Arbitrum's description from whoever knows it. Source maps of
 * packages would cost a sixth of the time to compile a page.
 * @type {import('next').NextConfig}
 */
const inDevelopment = {
  pageExtensions: ['dev.tsx', 'tsx', 'ts'],
  allowedDevOrigins: ['127.0.0.1'],
  rewrites: async () => [
    { source: '/devnet.json', destination: process.env.LOCAL_PAIR_URL ?? '', basePath: false },
  ],
  experimental: { turbopackInputSourceMaps: false },
}

/**
 * @param {string} phase
 * @returns {import('next').NextConfig}
 */
export default (phase) => ({
  ...(phase === PHASE_DEVELOPMENT_SERVER ? inDevelopment : { output: 'export' }),
  distDir: process.env.SITE_DIR || '.next',
  ...(language === 'en' ? {} : { basePath: `/${language}` }),
  // The build's name is made of its sources, so that the same sources give the same bytes.
  ...(process.env.SITE_BUILD_ID && { generateBuildId: () => process.env.SITE_BUILD_ID }),
  trailingSlash: true,
  images: { unoptimized: true },
  devIndicators: false,
  experimental: {
    // In bytes before it is made small. The bundler's own 50,000 cuts what a page needs at once into pieces that compress worse:
    // 5 KB of 217 in the first load.
    turbopackChunking: { minChunkSize: 120_000 },
    ...(phase === PHASE_DEVELOPMENT_SERVER && inDevelopment.experimental),
  },
  // `npm run check` holds the types of everything; a build does not repeat it.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    root,
    ...inItsLanguage,
    resolveAlias: {
      // Demo account and clock panel exist in builds for a local Arbitrum alone.
      '@devnet-tools': `./components/devnet/${isDevnet ? 'tools' : 'absent'}.tsx`,
      // Of the networks that there are, a build carries the data of its own: `arbitrum-one` is in arbitrumOnePair.ts.
      // Settings are checked while a build is made, and part of every page's first load.
      '@/lib/env/rules': { browser: './lib/env/rulesInBrowser.ts' },
      '@/lib/chains/builtData': `./lib/chains/${isDevnet ? 'no' : camelCase(pair)}Pair.ts`,
      ...vendors,
    },
  },
})
