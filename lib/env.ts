import { type PairName, pairNames } from './chains/pairNames'

const url = { is: /^https?:\/\/\S+$/, must: 'must be an http or https URL' }
const urls = {
  is: /^https?:\/\/[^\s,]+(?:\s*,\s*https?:\/\/[^\s,]+)*$/,
  must: 'must be http or https URLs, separated by commas',
}

/**
 * Everything that a build can be told, and what it must be when it is told. `.env.example` says what each is for; a test holds
 * the two together. By hand, not by a schema library: this is part of every page's first load.
 */
export const variables = {
  NEXT_PUBLIC_PAIR: {
    is: new RegExp(`^(${pairNames.join('|')})$`),
    must: `must be one of: ${pairNames.join(', ')}`,
  },
  NEXT_PUBLIC_L1_RPC_URL: urls,
  NEXT_PUBLIC_L2_RPC_URL: urls,
  /** Endpoints that visitors may add: the policy of every page has to allow them. */
  NEXT_PUBLIC_OWN_ENDPOINTS: { is: /^(none|https)$/, must: 'must be "none" or "https"' },
  /** A project id as WalletConnect gives it out. */
  NEXT_PUBLIC_WALLETCONNECT_ID: {
    is: /^[0-9a-f]{32}$/i,
    must: 'must be the 32 hexadecimal digits of a WalletConnect project id',
  },
  NEXT_PUBLIC_SITE_URL: url,
  /** Sites that may show the app in a frame. */
  NEXT_PUBLIC_EMBED_ORIGINS: {
    is: /^https:\/\/[a-z\d.-]+(:\d+)?(\s*,\s*https:\/\/[a-z\d.-]+(:\d+)?)*$/,
    must: 'must be https origins in small letters, without a path, separated by commas',
  },
} as const

type Variable = keyof typeof variables

export type Env = {
  /** Which network the app is built for. */
  pair: PairName
  /** The preferred one first; none: those of the pair. */
  l1RpcUrls: readonly string[]
  l2RpcUrls: readonly string[]
  /** Endpoints that a visitor may add: any over https, or none. */
  ownEndpoints: 'none' | 'https'
  /** With it WalletConnect is among the wallets. */
  walletConnectId: string | null
  /** Where the site will be served, without a slash at its end. */
  siteUrl: string | null
  /** Other sites that may show the app in a frame, as `https://explorer.example`. */
  embedOrigins: readonly string[]
}

/**
 * A variable that is absent or empty is the same thing: not set. Space around a value is ignored.
 * @throws Error with one sentence for each variable that is wrong
 */
export function parseEnv(told: Readonly<Partial<Record<Variable, string | undefined>>>): Env {
  const sentences: string[] = []
  const read = (name: Variable): string | null => {
    const value = told[name]?.trim() || null
    const { is, must } = variables[name]
    if (value !== null && !is.test(value)) sentences.push(`${name} ${must}.`)
    return value
  }
  const env: Env = {
    pair: pairNameOf(read('NEXT_PUBLIC_PAIR')),
    l1RpcUrls: list(read('NEXT_PUBLIC_L1_RPC_URL')),
    l2RpcUrls: list(read('NEXT_PUBLIC_L2_RPC_URL')),
    ownEndpoints: read('NEXT_PUBLIC_OWN_ENDPOINTS') === 'https' ? 'https' : 'none',
    walletConnectId: read('NEXT_PUBLIC_WALLETCONNECT_ID'),
    siteUrl: read('NEXT_PUBLIC_SITE_URL')?.replace(/\/+$/, '') ?? null,
    embedOrigins: list(read('NEXT_PUBLIC_EMBED_ORIGINS')),
  }
  if (sentences.length === 0) return env
  throw new Error(`The app cannot be built with these settings. ${sentences.join(' ')} See .env.example.`)
}

const pairNameOf = (text: string | null): PairName => pairNames.find((name) => name === text) ?? 'devnet'

const list = (text: string | null): readonly string[] => text?.split(',').map((one) => one.trim()) ?? []

/** Next replaces these expressions while it builds, and only when they are written out in full. */
export const env: Env = parseEnv({
  NEXT_PUBLIC_PAIR: process.env.NEXT_PUBLIC_PAIR,
  NEXT_PUBLIC_L1_RPC_URL: process.env.NEXT_PUBLIC_L1_RPC_URL,
  NEXT_PUBLIC_L2_RPC_URL: process.env.NEXT_PUBLIC_L2_RPC_URL,
  NEXT_PUBLIC_OWN_ENDPOINTS: process.env.NEXT_PUBLIC_OWN_ENDPOINTS,
  NEXT_PUBLIC_WALLETCONNECT_ID: process.env.NEXT_PUBLIC_WALLETCONNECT_ID,
  NEXT_PUBLIC_SITE_URL: process.env.NEXT_PUBLIC_SITE_URL,
  NEXT_PUBLIC_EMBED_ORIGINS: process.env.NEXT_PUBLIC_EMBED_ORIGINS,
})
