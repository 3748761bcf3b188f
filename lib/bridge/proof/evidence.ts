import * as v from 'valibot'
import { type Address, type Hex, isAddress, isHex, size } from 'viem'

const hexSchema = v.pipe(
  v.custom<Hex>((value) => isHex(value) && value.length % 2 === 0, 'is not hex'),
  v.transform((text): Hex => `0x${text.slice(2).toLowerCase()}`),
)
const wordSchema = v.pipe(
  hexSchema,
  v.check((text) => size(text) === 32, 'is not 32 bytes'),
)
const addressSchema = v.custom<Address>(
  (value) => typeof value === 'string' && isAddress(value, { strict: false }),
  'is not an address',
)
/** A whole number as text: JSON has no bigint. */
const numberSchema = v.pipe(
  v.string('is not a number in quotes'),
  v.regex(/^\d{1,78}$/, 'is not a whole number in quotes'),
  v.transform((text) => BigInt(text)),
)

const wordProofSchema = v.object({
  slot: wordSchema,
  /** The endpoint's value; the proof decides. */
  value: numberSchema,
  nodes: v.array(hexSchema),
})

const accountSchema = v.object({ nodes: v.array(hexSchema), words: v.array(wordProofSchema) })

/** The parts of an assertion's hash. */
const assertionSchema = v.object({
  parent: wordSchema,
  l2BlockHash: wordSchema,
  sendRoot: wordSchema,
  batch: numberSchema,
  positionInBatch: numberSchema,
  machineStatus: v.pipe(
    v.number('is not a number'),
    v.integer('is not a whole number'),
    v.minValue(0),
    v.maxValue(255),
  ),
  endHistoryRoot: wordSchema,
  inboxAccumulator: wordSchema,
})

/** A deposit's message, and the path from it to the root of the tree of messages. */
const depositSchema = v.object({
  position: numberSchema,
  arbBlockNum: numberSchema,
  ethBlockNum: numberSchema,
  timestamp: numberSchema,
  data: hexSchema,
  path: v.pipe(v.array(wordSchema), v.maxLength(64)),
})

const bookSchema = v.object({
  kind: v.picklist(['confirmed', 'pending'], 'is neither "confirmed" nor "pending"'),
  /** From the first that follows the latest confirmed assertion to the one in question; the confirmed one alone. */
  assertions: v.pipe(v.array(assertionSchema), v.minLength(1, 'is empty')),
  /** The L2 block's header, in RLP. */
  header: hexSchema,
  gateway: accountSchema,
  lpt: accountSchema,
  /** The slot of LPT's mapping of balances. */
  lptBalanceSlot: numberSchema,
  /** Those that nobody has claimed. */
  deposits: v.array(depositSchema),
})

/**
 * Everything that it takes to check the reserves again without asking anybody: headers, proofs and messages of both chains.
 * `prove-reserves` writes it and `prove-reserves --verify` reads it.
 */
export const evidenceSchema = v.object({
  version: v.literal(1, 'is of a version that this command does not know'),
  pair: v.string('is not text'),
  contracts: v.object({
    rollup: addressSchema,
    outbox: addressSchema,
    l1Gateway: addressSchema,
    l2Gateway: addressSchema,
    lptPrime: addressSchema,
    lpt: addressSchema,
  }),
  l1: v.object({
    /** The one thing that is taken on trust: everything else follows from it. */
    blockHash: wordSchema,
    /** That block's header, in RLP. */
    header: hexSchema,
    rollup: accountSchema,
    outbox: accountSchema,
    gateway: accountSchema,
    lptPrime: accountSchema,
  }),
  books: v.pipe(v.array(bookSchema), v.minLength(1, 'is empty')),
})

export type Evidence = v.InferOutput<typeof evidenceSchema>
export type Book = Evidence['books'][number]
export type AccountProof = v.InferOutput<typeof accountSchema>
export type WordProof = v.InferOutput<typeof wordProofSchema>
export type AssertionPreimage = v.InferOutput<typeof assertionSchema>
export type DepositProof = v.InferOutput<typeof depositSchema>

/** Evidence as text, for a file. */
export function writeEvidence(evidence: Evidence): string {
  return `${JSON.stringify(evidence, (_, value) => (typeof value === 'bigint' ? value.toString() : value), 1)}\n`
}
