import { padHex } from 'viem'
import type { Behaviour } from './oddWallet'

/** In milliseconds. */
export const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))
export const never = () => new Promise<never>(() => {})

/** A transaction is sent and mined, and this is what the wallet makes of it. */
export const afterSending: Record<string, Behaviour> = {
  'its hash': async ({ sent }) => sent,
  'its hash late': async ({ sent }) => {
    await later(20)
    return sent
  },
  null: async () => null,
  undefined: async () => undefined,
  '0x': async () => '0x',
  'an empty object': async () => ({}),
  'an object around it': async ({ sent }) => ({ hash: sent }),
  'a number': async () => 7,
  true: async () => true,
  'a text': async () => 'ok',
  'half a hash': async ({ sent }) => sent.slice(0, 34),
  'the hash of another transaction': async ({ other }) => other,
  'a hash that nobody knows': async () => padHex('0xdead', { size: 32 }),
  nothing: never,
  'the error -32603': async () => Promise.reject({ code: -32_603, message: 'Internal error' }),
  'the error -32000': async () => Promise.reject({ code: -32_000, message: 'already known' }),
  'the error 4001': async () => Promise.reject({ code: 4001, message: 'User rejected the request.' }),
  'an error that is a text': async () => Promise.reject('timeout'),
  'an error in an error': async () =>
    Promise.reject({ message: 'oops', data: { originalError: { code: -32_603, message: 'relay' } } }),
}
