import { expect, it } from 'vitest'
import type { ErrorCode } from './errorCodes'
import { leavesOpen } from './leavesOpen'

it.each<ErrorCode>([
  'rejected',
  'wallet-refused',
  'insufficient-eth',
  'paused',
  'account-changed',
  'chain-not-added',
])('after %s nothing was sent: the act is forgotten', (code) => expect(leavesOpen(code)).toBe(false))

it.each<ErrorCode>([
  'unknown',
  'wallet-left',
  'wallet-failed',
  'wallet-offline',
  'calls-failed',
  'timed-out',
  'unreachable',
  'nonce-taken',
])('after %s it may have been sent: the act is looked for again', (code) =>
  expect(leavesOpen(code)).toBe(true),
)
