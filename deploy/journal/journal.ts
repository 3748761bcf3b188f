import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Hash, Hex } from 'viem'
import { addressSchema, describeIssues, wholeNumberSchema } from '@/lib/chains/schema'

const hexSchema = v.pipe(
  v.string('is not hexadecimal'),
  v.regex(/^0x[0-9a-f]*$/, 'is not hexadecimal'),
  v.transform((text): Hex => `0x${text.slice(2)}`),
)
const amountSchema = v.pipe(
  v.string('is not an amount'),
  v.digits('is not an amount'),
  v.transform((text) => BigInt(text)),
)

const signedSchema = v.object({
  hash: hexSchema,
  /** The signed transaction, to be sent again as it is; null for one that somebody else sent in its place. */
  raw: v.nullable(hexSchema),
  maxFeePerGas: amountSchema,
  maxPriorityFeePerGas: amountSchema,
})

const entrySchema = v.object({
  what: v.string(),
  side: v.picklist(['l1', 'l2']),
  nonce: wholeNumberSchema,
  /** The chain's head when it was first signed: it cannot be mined before. */
  since: wholeNumberSchema,
  /** The signed transactions of this nonce, the newest last: one of them is mined, at most. */
  signed: v.pipe(v.array(signedSchema), v.minLength(1)),
})

const journalSchema = v.object({
  version: v.literal(1, 'is of a version that this tool does not know'),
  pair: v.string(),
  chains: v.object({ l1: wholeNumberSchema, l2: wholeNumberSchema }),
  config: v.object({
    l1Owner: addressSchema,
    l2Owner: addressSchema,
    l1Pauser: addressSchema,
    l2Pauser: addressSchema,
    l2ChainId: amountSchema,
    lpt: addressSchema,
    inbox: addressSchema,
    bridge: addressSchema,
    outbox: addressSchema,
    l1Router: addressSchema,
    l2Router: addressSchema,
  }),
  controller: v.nullable(addressSchema),
  begun: v.object({
    l1: addressSchema,
    l1Nonce: amountSchema,
    l2: addressSchema,
    l2Nonce: amountSchema,
    l2First: amountSchema,
  }),
  /** The hash of the code that is deployed: see `codeHash`. */
  code: hexSchema,
  entries: v.array(entrySchema),
  /** Everything was mined, settled, found right and recorded. */
  isRecorded: v.boolean(),
})

export type Journal = v.InferOutput<typeof journalSchema>
export type Entry = v.InferOutput<typeof entrySchema>
export type Signed = v.InferOutput<typeof signedSchema>

export const journalPath = (folder: string): string => join(folder, 'journal.json')

/**
 * The journal of a deployment that was begun; null when there is none.
 * @throws Error that says what is wrong with it
 */
export function readJournal(folder: string): Journal | null {
  const path = journalPath(folder)
  if (!existsSync(path)) return null
  const parsed = v.safeParse(journalSchema, parseJson(readFileSync(path, 'utf8')))
  if (parsed.success) return parsed.output
  throw new Error(
    `The journal ${path} cannot be used: ${describeIssues(parsed.issues)}. Restore it from a copy: without it a transaction might be sent twice.`,
  )
}

/** Writes the journal so that whoever is killed meanwhile finds the old one or the new one, and a sudden loss of power neither half. */
export function writeJournal(folder: string, journal: Journal): void {
  mkdirSync(folder, { recursive: true })
  writeFileSafely(journalPath(folder), `${JSON.stringify(journal, withoutBigints, 2)}\n`)
}

/** Replaces a file as a whole. */
export function writeFileSafely(path: string, text: string): void {
  const draft = `${path}.${process.pid}.draft`
  const file = openSync(draft, 'w', 0o600)
  writeSync(file, text)
  fsyncSync(file)
  closeSync(file)
  renameSync(draft, path)
}

/** The journal with a transaction's entry added or replaced. */
export function withEntry(journal: Journal, entry: Entry): Journal {
  const others = journal.entries.filter(({ what }) => what !== entry.what)
  return { ...journal, entries: [...others, entry] }
}

/** Every hash under which a transaction may have been mined. */
export const hashesOf = ({ signed }: Entry): readonly Hash[] => signed.map(({ hash }) => hash)

const withoutBigints = (_: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
