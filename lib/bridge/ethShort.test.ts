import { expect, it } from 'vitest'
import type { AccountCode } from './accountCode'
import { ethShort } from './ethShort'

const account = (eth: bigint, code: AccountCode = 'none') => ({ eth, gasPrice: 10n, code })

it.each([
  ['exactly enough for the gas', account(1_000n), { gas: 100n }, null],
  ['a wei too little for the gas', account(999n), { gas: 100n }, { has: 999n, needed: 1_000n }],
  ['enough for the gas alone', account(1_000n), { gas: 100n, value: 1n }, { has: 1_000n, needed: 1_001n }],
  ['a delegation, whose key pays', account(0n, 'delegation'), { gas: 1n }, { has: 0n, needed: 10n }],
  ['a contract, whose gas somebody else may pay', account(0n, 'contract'), { gas: 100n }, null],
  ['a contract that sends ETH', account(4n, 'contract'), { gas: 100n, value: 5n }, { has: 4n, needed: 5n }],
])('judges %s', (_, facts, cost, short) => {
  expect(ethShort(facts, cost)).toEqual(short)
})
