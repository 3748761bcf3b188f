import { decodeFunctionData, type Hash, type Hex, isAddressEqual, numberToHex } from 'viem'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import {
  type ReservesFacts,
  type ReservesVerdict,
  reservesVerdict,
  type Tally,
  tally,
} from '@/lib/bridge/reserves'
import { assertionHash, messageHash, sendRootOf } from './arbitrumHashes'
import { type BlockHeader, readHeader } from './blockHeader'
import type { Book, DepositProof, Evidence } from './evidence'
import { type ProvenStorage, provenStorage } from './provenAccount'
import { Refuted, type RefutedCode } from './refuted'
import * as slots from './slots'

/** The reserves at one assertion, each figure proven. */
export type ProvenBook = {
  kind: Book['kind']
  assertion: Hash
  l2: BlockHeader
  facts: ReservesFacts
  verdict: ReservesVerdict
}

export type Verdict =
  | { state: 'proven'; l1: BlockHeader; books: readonly ProvenBook[] }
  | { state: 'refuted'; code: RefutedCode; sentence: string }

/** The books that the evidence proves, or the first thing in it that does not hold. Asks nobody. */
export async function verifyEvidence(evidence: Evidence): Promise<Verdict> {
  try {
    const l1 = await proveL1(evidence)
    const books = []
    for (const book of evidence.books) books.push(await proveBook(evidence, l1, book))
    return { state: 'proven', l1: l1.header, books }
  } catch (error) {
    if (error instanceof Refuted) return { state: 'refuted', code: error.code, sentence: error.message }
    throw error
  }
}

type L1 = {
  header: BlockHeader
  rollup: ProvenStorage
  outbox: ProvenStorage
  gateway: ProvenStorage
  lptPrime: ProvenStorage
}

async function proveL1({ l1, contracts }: Evidence): Promise<L1> {
  const header = readHeader(l1.header, l1.blockHash, 'L1')
  const prove = (address: Hex, name: string, proof: typeof l1.rollup) =>
    provenStorage(header.stateRoot, { address, name, proof })
  return {
    header,
    rollup: await prove(contracts.rollup, 'the rollup', l1.rollup),
    outbox: await prove(contracts.outbox, 'the outbox', l1.outbox),
    gateway: await prove(contracts.l1Gateway, 'the L1 gateway', l1.gateway),
    lptPrime: await prove(contracts.lptPrime, "LPT'", l1.lptPrime),
  }
}

/**
 * L2 is read at an earlier moment than L1: what the assertion's block has released, L1 has recorded; and what L1 has claimed,
 * that block has escrowed, since only confirmed assertions are claimed from. So the sum is exact.
 */
async function proveBook({ contracts }: Evidence, l1: L1, book: Book): Promise<ProvenBook> {
  const { assertion, l2BlockHash, sendRoot } = proveAssertion(l1.rollup, book)
  const l2 = readHeader(book.header, l2BlockHash, 'L2')
  // Only Nitro's own headers say it; where one does, it has to be the assertion's.
  if (l2.extraData.length === sendRoot.length && l2.extraData !== sendRoot) {
    throw new Refuted('assertion', `Assertion ${assertion} names another send root than its L2 block.`)
  }
  const on = { address: contracts.l2Gateway, name: 'the L2 gateway', proof: book.gateway }
  const gateway = await provenStorage(l2.stateRoot, on)
  const lpt = await provenStorage(l2.stateRoot, { address: contracts.lpt, name: 'LPT', proof: book.lpt })
  const facts: ReservesFacts = {
    l2: {
      block: l2.number,
      time: l2.time,
      escrowed: gateway.word(slots.l2GatewaySlots.escrowed(contracts.lpt)),
      held: lpt.word(slots.balanceSlot(contracts.l2Gateway, book.lptBalanceSlot)),
    },
    l1: {
      block: l1.header.number,
      time: l1.header.time,
      supply: l1.lptPrime.word(slots.lptPrimeSlots.supply),
    },
    unclaimed: unclaimedOf(book.deposits, { contracts, outbox: l1.outbox, sendRoot }),
    unreleased: unreleasedOf(l1.gateway, gateway),
  }
  return { kind: book.kind, assertion, l2, facts, verdict: reservesVerdict(facts) }
}

/** The assertion of a book: in the rollup's storage, with the status that it has to have, and descended from the confirmed one. */
function proveAssertion(rollup: ProvenStorage, { kind, assertions }: Book) {
  const latest = numberToHex(rollup.word(slots.rollupSlots.latestConfirmed), { size: 32 })
  let parent = kind === 'pending' ? latest : null
  for (const one of assertions) {
    if (parent !== null && one.parent.toLowerCase() !== parent) {
      throw new Refuted('assertion', `An assertion in the file does not follow ${parent}, as it has to.`)
    }
    parent = assertionHash(one)
  }
  const last = assertions.at(-1)
  if (last === undefined || parent === null) throw new Refuted('incomplete', 'There is no assertion.')
  if (kind === 'confirmed' && parent !== latest) {
    throw new Refuted('assertion', `The rollup's latest confirmed assertion is ${latest}, not ${parent}.`)
  }
  const status = slots.statusOf(rollup.word(slots.rollupSlots.assertion(parent)))
  if (status !== slots.ASSERTION_STATUS[kind]) {
    throw new Refuted('assertion', `The rollup has no ${kind} assertion ${parent}.`)
  }
  return { ...last, assertion: parent }
}

type Known = { contracts: Evidence['contracts']; outbox: ProvenStorage; sendRoot: Hash }

/** The deposits that are not claimed: each in the send tree, and not spent. That none is missing shows in the sum. */
function unclaimedOf(deposits: readonly DepositProof[], known: Known): Tally {
  const positions = new Set(deposits.map(({ position }) => position))
  if (positions.size !== deposits.length) throw new Refuted('deposit', 'A deposit is counted twice.')
  return tally(deposits.map((deposit) => provenAmount(deposit, known)))
}

function provenAmount(deposit: DepositProof, { contracts, outbox, sendRoot }: Known): bigint {
  const { position, path, data } = deposit
  const message = messageHash({ ...deposit, sender: contracts.l2Gateway, destination: contracts.l1Gateway })
  const fits = position < 1n << BigInt(path.length)
  if (!fits || sendRootOf(message, position, path) !== sendRoot) {
    throw new Refuted(
      'deposit',
      `The message at position ${position} is not in the assertion's tree of messages.`,
    )
  }
  if (slots.isSpent(outbox.word(slots.outboxSlots.spent(position)), position)) {
    throw new Refuted('deposit', `The deposit at position ${position} is claimed.`)
  }
  return amountOf(data, position)
}

function amountOf(data: Hex, position: bigint): bigint {
  try {
    const { functionName, args } = decodeFunctionData({ abi: l1LptGatewayAbi, data })
    if (functionName === 'finalizeDeposit') return args[2]
  } catch {
    // Said below: a message that cannot be read is no deposit either.
  }
  throw new Refuted('deposit', `The message at position ${position} is no deposit.`)
}

/** The withdrawals that L1 has recorded and the L2 block has not released. */
function unreleasedOf(l1Gateway: ProvenStorage, l2Gateway: ProvenStorage): Tally {
  const count = slots.withdrawalCountOf(l1Gateway.word(slots.l1GatewaySlots.withdrawalCount))
  const amounts: bigint[] = []
  for (let id = 0n; id < count; id++) {
    if (slots.isReleased(l2Gateway.word(slots.l2GatewaySlots.released(id)), id)) continue
    amounts.push(slots.withdrawalAmountOf(l1Gateway.word(slots.l1GatewaySlots.withdrawal(id))))
  }
  return tally(amounts)
}

/**
 * Expects the evidence to be of the pair's contracts, where the repository knows them.
 * @param expected contracts of the pair
 * @throws Refuted that names the first contract that is another one
 */
export function expectContracts({ contracts }: Evidence, expected: Omit<Evidence['contracts'], 'lpt'>): void {
  const names = ['rollup', 'outbox', 'l1Gateway', 'l2Gateway', 'lptPrime'] as const
  for (const name of names) {
    if (isAddressEqual(contracts[name], expected[name])) continue
    throw new Refuted(
      'contracts',
      `The file's ${name} is ${contracts[name]}; the pair's is ${expected[name]}.`,
    )
  }
}
