import * as v from 'valibot'
import type { Address, Hex } from 'viem'
import { addressSchema, describeIssues, wholeNumberSchema } from './schema'

const textSchema = v.string('is not text')

const keySchema = v.pipe(
  v.string('is not a private key'),
  v.regex(/^0x[0-9a-fA-F]{64}$/, 'is not a private key'),
  v.transform((text): Hex => `0x${text.slice(2)}`),
)

const urlSchema = v.pipe(v.string('is not a URL'), v.regex(/^https?:\/\/\S+$/, 'is not an http URL'))

const chainSchema = v.object({
  name: textSchema,
  chainId: v.pipe(wholeNumberSchema, v.minValue(1, 'is zero')),
  rpcUrl: urlSchema,
  deployBlock: wholeNumberSchema,
})

const infoSchema = v.object({
  version: v.literal(1, 'is of a version that this app does not know'),
  l1: chainSchema,
  l2: chainSchema,
  accounts: v.array(
    v.object({ role: textSchema, address: addressSchema, privateKey: keySchema, about: textSchema }),
  ),
  contracts: v.object({
    bridge: v.object({ l1Gateway: addressSchema, lptPrime: addressSchema, l2Gateway: addressSchema }),
    livepeer: v.object({ controller: addressSchema }),
    rollup: v.object({
      rollup: addressSchema,
      bridge: addressSchema,
      inbox: addressSchema,
      outbox: addressSchema,
      sequencerInbox: addressSchema,
    }),
    multicall3: addressSchema,
    olderLpt: v.optional(addressSchema),
    feeds: v.optional(v.object({ eth: addressSchema, lpt: addressSchema })),
  }),
  periods: v.object({
    confirmPeriodBlocks: v.pipe(wholeNumberSchema, v.minValue(1, 'is zero')),
    l1BlockSeconds: v.pipe(wholeNumberSchema, v.minValue(1, 'is zero')),
    retryableLifetimeSeconds: v.pipe(wholeNumberSchema, v.minValue(1, 'is zero')),
  }),
})

/** The part of the answer to `devnet_info` that the app uses. */
export type DevnetInfo = v.InferOutput<typeof infoSchema>

export type DevnetAccount = { role: string; address: Address; privateKey: Hex; about: string }

/**
 * Reads the answer of the local Arbitrum to `devnet_info`.
 * @throws Error that names each field that is missing or wrong
 */
export function parseDevnetInfo(answer: unknown): DevnetInfo {
  const parsed = v.safeParse(infoSchema, answer)
  if (!parsed.success) {
    throw new Error(`The local Arbitrum's description cannot be used: ${describeIssues(parsed.issues)}.`)
  }
  if (parsed.output.l1.chainId === parsed.output.l2.chainId) {
    throw new Error("The local Arbitrum's description cannot be used: both chains have the same chain id.")
  }
  return parsed.output
}
