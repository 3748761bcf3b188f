import { describe, expect, it } from 'vitest'
import { LOOKS, type Move, nextMove, type TransactionFacts } from './nextMove'

const fresh: TransactionFacts = {
  isSigned: false,
  nonce: 4,
  mined: 4,
  receipt: null,
  isKnown: false,
  isUnderpriced: false,
  missed: 0,
  depth: 3,
}
const signed = { ...fresh, isSigned: true }
const receipt = (confirmations: number) => ({ status: 'success', confirmations }) as const

const table: readonly [string, TransactionFacts, Move][] = [
  ['not signed yet', fresh, 'sign'],
  ['killed between the journal and the endpoint', signed, 'broadcast'],
  ['killed after it was sent, not mined yet', { ...signed, isKnown: true }, 'wait'],
  [
    'it pays too little for the present base fee',
    { ...signed, isKnown: true, isUnderpriced: true },
    'reprice',
  ],
  ['dropped, and it would pay too little now', { ...signed, isUnderpriced: true }, 'reprice'],
  ['killed after it was mined', { ...signed, mined: 5, receipt: receipt(1) }, 'confirm'],
  ['deep enough', { ...signed, mined: 5, receipt: receipt(3) }, 'done'],
  ['mined later than others of the account', { ...signed, mined: 9, receipt: receipt(8) }, 'done'],
  ['mined by one endpoint, its nonce not yet by another', { ...signed, receipt: receipt(3) }, 'done'],
  ['reorganised away and forgotten', signed, 'broadcast'],
  ['reorganised away and still in the pool', { ...signed, isKnown: true }, 'wait'],
  ['an earlier one was reorganised away', { ...signed, mined: 3 }, 'earlier'],
  ['an earlier one is not mined yet', { ...fresh, mined: 2 }, 'earlier'],
  ['its nonce is used, its receipt perhaps late', { ...signed, mined: 5, missed: LOOKS - 1 }, 'wait'],
  ['its nonce is used by another', { ...signed, mined: 5, missed: LOOKS }, 'taken'],
  ['its nonce was used by another before it was signed', { ...fresh, mined: 5, missed: LOOKS }, 'taken'],
  ['it reverted', { ...signed, mined: 5, receipt: { status: 'reverted', confirmations: 1 } }, 'reverted'],
]

describe('the next move about a transaction', () => {
  it.each(table)('%s', (_, facts, move) => expect(nextMove(facts)).toBe(move))

  it('is never to sign what was signed', () => {
    for (const isKnown of [true, false])
      for (const mined of [3, 4, 5])
        expect(nextMove({ ...signed, isKnown, mined, missed: LOOKS })).not.toBe('sign')
  })
})
