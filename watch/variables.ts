import * as v from 'valibot'
import { type Address, getAddress, isAddress, parseUnits, zeroAddress } from 'viem'
import { type ActKind, actKinds } from './act/acts'
import { parseTarget, type Target } from './follow/target'
import { webhookShapes } from './tell/alerts'

/** A port of this machine's own address, or an address and a port: `9464`, `0.0.0.0:9464`, `[::1]:9464`. */
const listen = v.pipe(
  v.string(),
  v.regex(
    /^(?:(?:\[[0-9a-f:]+\]|[\w.-]+):)?\d{1,5}$/i,
    'WATCH_LISTEN has to be a port, or an address and a port: 9464, 0.0.0.0:9464, [::1]:9464.',
  ),
  v.transform((text) => {
    const colon = text.lastIndexOf(':')
    const host = colon === -1 ? '127.0.0.1' : text.slice(0, colon).replace(/^\[|\]$/g, '')
    return { host, port: Number(text.slice(colon + 1)) }
  }),
  v.check(({ port }) => port <= 65_535, 'WATCH_LISTEN names a port above 65535.'),
)

/** The account expected in a role: an address, or `none` for a gateway without a pauser. */
const role = (name: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.check(
        (text) => text === 'none' || isAddress(text),
        `${name} has to be an address, in mixed case with its checksum or all in small letters, or "none".`,
      ),
      v.transform((text): Address => (text === 'none' ? zeroAddress : getAddress(text))),
    ),
  )

const follow = v.pipe(
  v.string(),
  v.transform((text) => text.split(',').map((one) => parseTarget(one.trim()))),
  v.check(
    (targets) => !targets.includes(null),
    'WATCH_FOLLOW (--follow) takes accounts and hashes of transactions, with commas between: 0x and 40 or 64 hexadecimal digits.',
  ),
  v.transform((targets) => targets.filter((target): target is Target => target !== null)),
)

/** A decimal number of a unit, as a whole number of its smallest part. */
const amount = (name: string, decimals: number, standard: string) =>
  v.pipe(
    v.optional(v.string(), standard),
    v.regex(/^\d{1,12}(?:\.\d{1,18})?$/, `${name} has to be a number, such as ${standard}.`),
    v.transform((text) => parseUnits(text, decimals)),
  )

const act = v.pipe(
  v.string(),
  v.transform((text) => text.split(',').map((one) => one.trim())),
  v.array(v.picklist(actKinds, `WATCH_ACT (--act) takes ${actKinds.join(', ')}, with commas between.`)),
  v.transform((kinds): readonly ActKind[] => kinds),
)

const accounts = v.pipe(
  v.string(),
  v.transform((text) => text.split(',').map((one) => one.trim())),
  v.array(
    v.pipe(
      v.string(),
      v.check((text) => isAddress(text), 'WATCH_ACT_FOR takes accounts, with commas between.'),
      v.transform((text): Address => getAddress(text)),
    ),
  ),
)

/** Everything that the environment and the file of settings can say. docs/watching.md says what each is for; a test holds both together. */
export const variables = {
  WATCH_WEBHOOK: v.optional(
    v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'WATCH_WEBHOOK is not an http or https URL.')),
  ),
  WATCH_WEBHOOK_SHAPE: v.optional(
    v.picklist(webhookShapes, `WATCH_WEBHOOK_SHAPE has to be one of: ${webhookShapes.join(', ')}.`),
    'json',
  ),
  WATCH_EVERY_SECONDS: v.pipe(
    v.optional(v.string(), '60'),
    v.regex(/^[1-9]\d{0,5}$/, 'WATCH_EVERY_SECONDS has to be a whole number of seconds from 1 on.'),
    v.transform(Number),
  ),
  WATCH_LISTEN: v.optional(listen),
  WATCH_FOLLOW: v.optional(follow),
  WATCH_ACT: v.optional(act),
  WATCH_ACT_FOR: v.optional(accounts),
  WATCH_ACT_LEAST_LPT: amount('WATCH_ACT_LEAST_LPT', 18, '1'),
  WATCH_MAX_GAS_PRICE_L1: amount('WATCH_MAX_GAS_PRICE_L1', 9, '10'),
  WATCH_MAX_GAS_PRICE_L2: amount('WATCH_MAX_GAS_PRICE_L2', 9, '1'),
  WATCH_MAX_SPEND_PER_DAY: amount('WATCH_MAX_SPEND_PER_DAY', 18, '0.02'),
  WATCH_MAX_SPEND_PER_TRANSFER: amount('WATCH_MAX_SPEND_PER_TRANSFER', 18, '0.005'),
  WATCH_KEEPER_KEY: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^0x[0-9a-fA-F]{64}$/,
        'WATCH_KEEPER_KEY has to be a private key: 0x and 64 hexadecimal digits.',
      ),
    ),
  ),
  WATCH_KEEPER_KEYSTORE: v.optional(v.string()),
  WATCH_KEEPER_PASSWORD_FILE: v.optional(v.string()),
  WATCH_L1_OWNER: role('WATCH_L1_OWNER'),
  WATCH_L1_PAUSER: role('WATCH_L1_PAUSER'),
  WATCH_L2_OWNER: role('WATCH_L2_OWNER'),
  WATCH_L2_PAUSER: role('WATCH_L2_PAUSER'),
}

/** It comes from the environment alone: a file of settings may be copied or committed. */
export const secrets: readonly (keyof typeof variables)[] = ['WATCH_KEEPER_KEY']
