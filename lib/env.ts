import * as v from 'valibot'

/** A build-time variable that is absent or empty is the same thing: not set. */
const optionalUrl = v.optional(
  v.pipe(
    v.string(),
    v.trim(),
    v.check((text) => text === '' || /^https?:\/\/\S+$/.test(text), 'must be an http or https URL'),
  ),
)

/** A project id as WalletConnect gives it out. */
const optionalProjectId = v.optional(
  v.pipe(
    v.string(),
    v.trim(),
    v.check(
      (text) => text === '' || /^[0-9a-f]{32}$/i.test(text),
      'must be the 32 hexadecimal digits of a WalletConnect project id',
    ),
  ),
)

/** Everything that a build can be told. `.env.example` says what each is for; a test holds the two together. */
export const envSchema = v.object({
  NEXT_PUBLIC_PAIR: v.optional(
    v.picklist(['devnet', 'arbitrum-one'], 'must be "devnet" or "arbitrum-one"'),
    'devnet',
  ),
  NEXT_PUBLIC_L1_RPC_URL: optionalUrl,
  NEXT_PUBLIC_L2_RPC_URL: optionalUrl,
  NEXT_PUBLIC_WALLETCONNECT_ID: optionalProjectId,
  NEXT_PUBLIC_SITE_URL: optionalUrl,
})

export type Env = {
  /** Which network the app is built for. */
  pair: 'devnet' | 'arbitrum-one'
  l1RpcUrl: string | null
  l2RpcUrl: string | null
  /** With it WalletConnect is among the wallets. */
  walletConnectId: string | null
  /** Where the site will be served, without a slash at its end. */
  siteUrl: string | null
}

/** @throws Error with one sentence for each variable that is wrong */
export function parseEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const set = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = v.safeParse(envSchema, set)
  if (!parsed.success) {
    const sentences = parsed.issues.map((issue) => `${v.getDotPath(issue)} ${issue.message}.`)
    throw new Error(`The app cannot be built with these settings. ${sentences.join(' ')} See .env.example.`)
  }
  const values = parsed.output
  return {
    pair: values.NEXT_PUBLIC_PAIR,
    l1RpcUrl: values.NEXT_PUBLIC_L1_RPC_URL || null,
    l2RpcUrl: values.NEXT_PUBLIC_L2_RPC_URL || null,
    walletConnectId: values.NEXT_PUBLIC_WALLETCONNECT_ID || null,
    siteUrl: values.NEXT_PUBLIC_SITE_URL?.replace(/\/+$/, '') || null,
  }
}

/** Next replaces these expressions while it builds, and only when they are written out in full. */
export const env: Env = parseEnv({
  NEXT_PUBLIC_PAIR: process.env.NEXT_PUBLIC_PAIR,
  NEXT_PUBLIC_L1_RPC_URL: process.env.NEXT_PUBLIC_L1_RPC_URL,
  NEXT_PUBLIC_L2_RPC_URL: process.env.NEXT_PUBLIC_L2_RPC_URL,
  NEXT_PUBLIC_WALLETCONNECT_ID: process.env.NEXT_PUBLIC_WALLETCONNECT_ID,
  NEXT_PUBLIC_SITE_URL: process.env.NEXT_PUBLIC_SITE_URL,
})
