import { type Hash, type Hex, isHash, isHex } from 'viem'
import { invalidParams } from '../rpc/rpcError'

// Parameters may be JSON numbers or hex strings, as everywhere in JSON-RPC for test chains.

export function numberOr(value: unknown, otherwise: number): number {
  if (value === undefined || value === null) return otherwise
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN
  if (Number.isNaN(number)) throw invalidParams(`a number is expected, not ${JSON.stringify(value)}`)
  return number
}

/** A whole number that is not negative. */
export function count(value: unknown, what: string): number {
  const number = numberOr(value, Number.NaN)
  if (!Number.isSafeInteger(number) || number < 0) {
    throw invalidParams(`${what} must be a whole number from 0 up, not ${JSON.stringify(value)}`)
  }
  return number
}

/** An amount of wei from 0 up: a JSON number, decimal digits or a hex string. */
export function quantity(value: unknown, what: string): bigint {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value
  if (typeof text === 'string' && /^(0x[0-9a-f]+|[0-9]+)$/i.test(text)) return BigInt(text)
  throw invalidParams(`${what} must be a whole number from 0 up, not ${JSON.stringify(value)}`)
}

export function ticketId(value: unknown): Hash {
  if (typeof value !== 'string' || !isHash(value))
    throw invalidParams('the id of a ticket (32 bytes) is expected')
  return value
}

export function snapshotId(value: unknown): Hex {
  if (!isHex(value)) throw invalidParams('the id of a snapshot is expected')
  return value
}
