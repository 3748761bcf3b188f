import { pairNames } from '@/lib/chains/pairNames'

const url = { is: /^https?:\/\/\S+$/, must: 'must be an http or https URL' }
const urls = {
  is: /^https?:\/\/[^\s,]+(?:\s*,\s*https?:\/\/[^\s,]+)*$/,
  must: 'must be http or https URLs, separated by commas',
}

/**
 * The variables of a build, each with the rule for its value. `.env.example` tells the purpose of each; a test holds
 * the two together. Builds check them; a wrong value never comes to a browser, which has `rulesInBrowser.ts` instead.
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
