import { type Address, encodeAbiParameters, type Hash, type Hex, keccak256, numberToHex, padHex } from 'viem'

/**
 * The storage slots of the books. Those of our contracts are in `contracts/snapshots/interfaces.json`, and a test
 * holds them to it; those of Arbitrum's are compared with its contracts' answers, by a test on the local chains.
 */
const SLOTS = {
  latestConfirmed: 116n,
  assertions: 117n,
  spent: 2n,
  supply: 2n,
  withdrawalCount: 2n,
  withdrawals: 4n,
  escrowed: 3n,
  released: 4n,
} as const

const slot = (number: bigint): Hash => numberToHex(number, { size: 32 })

/** The slot of a key in a mapping. */
const inMapping = (key: Hex, mapping: bigint): Hash =>
  keccak256(
    encodeAbiParameters([{ type: 'bytes32' }, { type: 'uint256' }], [padHex(key, { size: 32 }), mapping]),
  )

const atNumber = (number: bigint, mapping: bigint) => inMapping(numberToHex(number, { size: 32 }), mapping)

/** Bits of a word, from the lowest. */
const bits = (word: bigint, from: bigint, count: bigint) => (word >> from) & ((1n << count) - 1n)

const bit = (word: bigint, index: bigint) => bits(word, index, 1n) === 1n

export const rollupSlots = {
  latestConfirmed: slot(SLOTS.latestConfirmed),
  assertion: (hash: Hash) => inMapping(hash, SLOTS.assertions),
} as const

export const ASSERTION_STATUS = { pending: 1n, confirmed: 2n } as const

/** An assertion's status: the byte after three block numbers of eight bytes and a flag. */
export const statusOf = (word: bigint) => bits(word, 200n, 8n)

/** The outbox keeps 255 messages to a word. */
const SPENT_PER_WORD = 255n

export const outboxSlots = {
  spent: (position: bigint) => atNumber(position / SPENT_PER_WORD, SLOTS.spent),
} as const

export const isSpent = (word: bigint, position: bigint) => bit(word, position % SPENT_PER_WORD)

export const lptPrimeSlots = { supply: slot(SLOTS.supply) } as const

export const l1GatewaySlots = {
  withdrawalCount: slot(SLOTS.withdrawalCount),
  withdrawal: (id: bigint) => atNumber(id, SLOTS.withdrawals),
} as const

/** Five bytes, after 26 others of the same slot. */
export const withdrawalCountOf = (word: bigint) => bits(word, 208n, 40n)

/** The amount of a withdrawal, in wei: the bytes above its recipient. */
export const withdrawalAmountOf = (word: bigint) => word >> 160n

/** The L2 gateway keeps 256 withdrawals to a word. */
export const RELEASED_PER_WORD = 256n

export const l2GatewaySlots = {
  escrowed: (lpt: Address) => inMapping(lpt, SLOTS.escrowed),
  released: (id: bigint) => atNumber(id / RELEASED_PER_WORD, SLOTS.released),
} as const

export const isReleased = (word: bigint, id: bigint) => bit(word, id % RELEASED_PER_WORD)

/** An account's balance, in a token that keeps its balances in this mapping. */
export const balanceSlot = (account: Address, mapping: bigint) => inMapping(account, mapping)
