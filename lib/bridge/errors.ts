import type { DescribedError } from './describedError'

/** Turns whatever a wallet, an RPC or a contract threw into a code, a sentence and a next action. */
export function describeError(_error: unknown): DescribedError {
  throw new Error('not written yet')
}
