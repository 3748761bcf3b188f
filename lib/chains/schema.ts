import * as v from 'valibot'
import { type Address, getAddress, isAddress } from 'viem'

/** An address in hex, with or without a checksum. */
export const addressSchema = v.pipe(
  v.string('is not an address'),
  v.check((text) => isAddress(text, { strict: false }), 'is not an address'),
  v.transform((text): Address => getAddress(text)),
)

/** A block number or another whole number that is not negative, as JSON writes it. */
export const wholeNumberSchema = v.pipe(
  v.number('is not a number'),
  v.integer('is not a whole number'),
  v.minValue(0, 'is negative'),
)

/** One clause for each thing that is wrong, such as `l1.chainId is not a number`. */
export function describeIssues(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map((issue) => `${v.getDotPath(issue) ?? 'it'} ${clause(issue)}`).join(', ')
}

function clause(issue: v.BaseIssue<unknown>): string {
  if (issue.received === 'undefined') return 'is missing'
  if (issue.type === 'object') return 'is not an object'
  return issue.type === 'array' ? 'is not a list' : issue.message
}
