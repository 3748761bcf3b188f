import * as v from 'valibot'
import { type Address, getAddress, isAddress, zeroAddress } from 'viem'

const url = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'must be an http or https URL'))

const address = v.pipe(
  v.string(),
  v.check(
    (text) => isAddress(text),
    'must be an address, in mixed case with its checksum or all in small letters',
  ),
  v.transform((text): Address => getAddress(text)),
  v.check((found) => found !== zeroAddress, 'is the zero address: write "none" where there may be none'),
)

/** An address or the word `none`, which becomes the zero address. */
const addressOrNone = v.pipe(
  v.string(),
  v.check(
    (text) => text === 'none' || (isAddress(text) && text !== zeroAddress),
    'must be an address, or "none" where there is to be none',
  ),
  v.transform((text): Address => (text === 'none' ? zeroAddress : getAddress(text))),
)

const count = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,5}$/, 'must be a whole number from 1 up'),
  v.transform(Number),
)

const text = v.pipe(v.string(), v.minLength(1))

/**
 * Everything that a deployment can be told, and what it must be when it is told. docs/deploying.md says what each is for; a test
 * holds the two together.
 */
export const variables = {
  /** The owners of the gateways, by chain. */
  L1_OWNER: address,
  L2_OWNER: address,
  /** The accounts that may pause them. */
  L1_PAUSER: addressOrNone,
  L2_PAUSER: addressOrNone,
  /** In place of those of the pair. */
  L1_RPC_URL: url,
  L2_RPC_URL: url,
  L1_ROUTER: addressOrNone,
  L2_ROUTER: addressOrNone,
  LPT: address,
  CONTROLLER: address,
  /** A bridge to check that is not the recorded one. */
  L1_GATEWAY: address,
  LPT_PRIME: address,
  L2_GATEWAY: address,
  /** Blocks until a transaction counts as settled. */
  L1_CONFIRMATIONS: count,
  L2_CONFIRMATIONS: count,
  /** The folder of the journal and the owners' files, and the folder of the files that the app reads. */
  DEPLOY_DIR: text,
  DEPLOYMENTS_DIR: text,
  /** The account whose transactions are planned when no key is at hand. */
  DEPLOYER: address,
  DEPLOYER_KEY: v.pipe(
    text,
    v.regex(/^0x[0-9a-fA-F]{64}$/, 'must be a private key: 0x and 64 hexadecimal digits'),
  ),
  DEPLOYER_KEYSTORE: text,
  DEPLOYER_PASSWORD_FILE: text,
  SOURCIFY_URL: url,
  ETHERSCAN_API_KEY: text,
  ETHERSCAN_URL: url,
  L1_BLOCKSCOUT_URL: url,
  L2_BLOCKSCOUT_URL: url,
} as const

export type Variable = keyof typeof variables

/** Secrets: they are taken from the environment, and from no file that could be committed. */
export const secrets: readonly Variable[] = ['DEPLOYER_KEY']
