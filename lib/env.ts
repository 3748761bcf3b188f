import { variables } from '@/lib/env/rules'
import { type PairName, pairNames } from './chains/pairNames'

type Variable = keyof typeof variables

const rules: Partial<Record<Variable, { is: RegExp; must: string }>> = variables

export type Env = {
  /** The network that the app is built for. */
  pair: PairName
  /** The preferred one first; none: those of the pair. */
  l1RpcUrls: readonly string[]
  l2RpcUrls: readonly string[]
  /** Endpoints that a visitor may add: any over https, or none. */
  ownEndpoints: 'none' | 'https'
  /** With it WalletConnect is among the wallets. */
  walletConnectId: string | null
  /** The URL from which the site will be served, without a slash at its end; null when it is not set. */
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
    const rule = rules[name]
    if (value !== null && rule?.is.test(value) === false) sentences.push(`${name} ${rule.must}.`)
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
