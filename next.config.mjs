import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
const isDevnet = (process.env.NEXT_PUBLIC_PAIR || 'devnet') === 'devnet'

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  distDir: process.env.SITE_DIR || '.next',
  trailingSlash: true,
  images: { unoptimized: true },
  devIndicators: false,
  // `npm run check` holds the types of everything; a build does not repeat it.
  typescript: { ignoreBuildErrors: true },
  turbopack: {
    root,
    // Demo account and clock panel exist in builds for a local Arbitrum alone.
    resolveAlias: { '@devnet-tools': `./components/devnet/${isDevnet ? 'tools' : 'absent'}.tsx` },
  },
}
