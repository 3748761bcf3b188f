import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { createClient, custom, http, numberToHex, zeroHash } from 'viem'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { gatherEvidence } from '@/lib/actions/proof/gatherEvidence'
import { type Evidence, evidenceSchema, writeEvidence } from '@/lib/bridge/proof/evidence'
import { verifyEvidence } from '@/lib/bridge/proof/verifyEvidence'
import type { Side } from '@/lib/chains/pair'
import { chainTransport } from '@/lib/rpc/chainTransport'
import type { Clients } from '@/lib/rpc/clients'
import type { LocalWorld } from '@/lib/testing/localWorld'
import { makeDeposit, makeWithdrawal } from '@/lib/testing/transferSteps'
import { withLocalArbitrum } from '@/lib/testing/withLocalArbitrum'
import { root } from '../setup/root'

const LPT = 10n ** 18n
const read = (text: string): Evidence => v.parse(evidenceSchema, JSON.parse(text))

let world: LocalWorld
let folder: string
/** Proof of the honest chains. */
let honest: string

withLocalArbitrum((started) => {
  world = started
})

/** Two deposits that a confirmed assertion covers, a withdrawal that L2 does not know yet, and a deposit in challenge. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reserves-'))
  await makeDeposit(world, 'holder', 10n * LPT)
  await makeDeposit(world, 'holder', 7n * LPT)
  await world.devnet('devnet_passChallengePeriod')
  await world.devnet('devnet_pauseRelay', 'sequencer')
  await makeWithdrawal(world, 'holder', 3n * LPT)
  await makeDeposit(world, 'holder', 2n * LPT)
  await vi.waitFor(async () => expect((await gather(world.clients)).evidence.books.length).toBe(2), 30_000)
  await world.devnet('devnet_pauseRelay', 'validator')
  honest = writeEvidence((await gather(world.clients)).evidence)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const gather = (clients: Clients) => gatherEvidence(clients, world.pair, 'latest')

it('both assertions are proven, and their books balance', async () => {
  const verdict = await verifyEvidence(read(honest))
  expect(verdict).toMatchObject({
    state: 'proven',
    books: [
      {
        kind: 'confirmed',
        verdict: { state: 'balanced' },
        facts: { unclaimed: { count: 2, amount: 17n * LPT }, unreleased: { count: 1, amount: 3n * LPT } },
      },
      {
        kind: 'pending',
        verdict: { state: 'balanced' },
        facts: { unclaimed: { count: 3, amount: 19n * LPT } },
      },
    ],
  })
})

/** An endpoint's answer, as JSON has it. */
type Answer = ReturnType<typeof JSON.parse>
type Lie = { side: Side; method: string; tell: (answer: Answer, params: Answer) => Answer }

/** Both chains; the endpoint of one of them lies. */
function lyingClients({ side, method, tell }: Lie): Clients {
  const client = (of: Side) => {
    const chain = world.pair[of]
    const { request } = http()({ chain })
    const answer = async (question: { method: string; params?: unknown }) => {
      const said: Answer = await request(question)
      return of === side && question.method === method ? tell(said, question.params) : said
    }
    const transport = chainTransport([{ operator: of, transport: custom({ request: answer }) }])
    return createClient({ chain, transport })
  }
  return { l1: client('l1'), l2: client('l2') }
}

const sameAddress = (a: string, b: string | undefined) => a.toLowerCase() === b?.toLowerCase()
const plusOne = (hex: string) => numberToHex(BigInt(hex) + 1n)
const otherByte = (hex: string) => `${hex.slice(0, -1)}${hex.endsWith('0') ? '1' : '0'}`

/** A proof of this contract, changed. */
const ofProof =
  (address: () => string | undefined, change: (proof: Answer) => Answer): Lie['tell'] =>
  (answer, [asked]) =>
    sameAddress(asked, address()) ? change(answer) : answer

const firstWord = (change: (word: Answer) => Answer) => (proof: Answer) => ({
  ...proof,
  storageProof: proof.storageProof.map((word: Answer, index: number) => (index === 0 ? change(word) : word)),
})

const escrow = () => world.pair.gateways?.l2
const lptPrime = () => world.pair.gateways?.lptPrime
const rollup = () => world.pair.arbitrum.rollup

const lies: readonly (readonly [name: string, lie: Lie, code: string])[] = [
  [
    "LPT's supply",
    {
      side: 'l1',
      method: 'eth_getProof',
      tell: ofProof(
        lptPrime,
        firstWord((w) => ({ ...w, value: plusOne(w.value) })),
      ),
    },
    'figure',
  ],
  [
    'the escrow',
    {
      side: 'l2',
      method: 'eth_getProof',
      tell: ofProof(
        escrow,
        firstWord((w) => ({ ...w, value: plusOne(w.value) })),
      ),
    },
    'figure',
  ],
  [
    'a node of the proof of storage',
    {
      side: 'l2',
      method: 'eth_getProof',
      tell: ofProof(
        escrow,
        firstWord((w) => ({ ...w, proof: [...w.proof.slice(0, -1), otherByte(w.proof.at(-1))] })),
      ),
    },
    'proof',
  ],
  [
    'a node of the proof of an account',
    {
      side: 'l1',
      method: 'eth_getProof',
      tell: ofProof(lptPrime, (proof) => ({ ...proof, accountProof: proof.accountProof.map(otherByte) })),
    },
    'proof',
  ],
  [
    'the latest confirmed assertion',
    {
      side: 'l1',
      method: 'eth_getProof',
      tell: ofProof(
        rollup,
        firstWord((w) => ({ ...w, value: plusOne(w.value) })),
      ),
    },
    'figure',
  ],
  [
    'where a message of L2 leads',
    {
      side: 'l2',
      method: 'eth_getLogs',
      // The amount of the first deposit's message, which ends its data.
      tell: (logs) =>
        logs.map((log: Answer) =>
          sameAddress(log.address, '0x0000000000000000000000000000000000000064')
            ? { ...log, data: log.data.replace('8ac7230489e80000', '8ac7230489e80001') }
            : log,
        ),
    },
    'deposit',
  ],
  [
    'the state that an assertion leads to',
    {
      side: 'l1',
      method: 'eth_getLogs',
      tell: (logs) =>
        logs.map((log: Answer) =>
          sameAddress(log.address, rollup()) ? { ...log, data: otherEndOfState(log.data) } : log,
        ),
    },
    'assertion',
  ],
]

/** The data of AssertionCreated with another end of history in the state after it: the last word of the assertion. */
function otherEndOfState(data: string): string {
  const words = data.slice(2).match(/.{64}/g) ?? []
  // Seven words before it: six of the event's own follow the assertion, which the event holds in place.
  const index = words.length - 7
  return `0x${words.map((word, at) => (at === index ? otherByte(word) : word)).join('')}`
}

describe('an endpoint that lies is caught', () => {
  it.each(lies)('about %s', async (_, lie, code) => {
    const { evidence } = await gather(lyingClients(lie))
    expect(await verifyEvidence(evidence)).toMatchObject({ state: 'refuted', code })
  })

  it('about a header of either chain: nothing is gathered', async () => {
    const tell = (block: Answer) => ({ ...block, stateRoot: zeroHash })
    await expect(gather(lyingClients({ side: 'l1', method: 'eth_getBlockByNumber', tell }))).rejects.toThrow(
      'gives no header',
    )
    // L2's endpoint is asked for the header itself, since what it shows of a block is Nitro's.
    const garbled = () => '0xc0'
    await expect(
      gather(lyingClients({ side: 'l2', method: 'debug_getRawHeader', tell: garbled })),
    ).rejects.toThrow('gives no header')
  })

  // The first of the logs is of a deposit that was claimed before the test.
  it('by keeping a deposit back: more is in escrow than is accounted for', async () => {
    const tell = (logs: Answer) =>
      sameAddress(logs[0]?.address ?? '', escrow())
        ? logs.filter((_: Answer, index: number) => index !== 1)
        : logs
    const { evidence } = await gather(lyingClients({ side: 'l2', method: 'eth_getLogs', tell }))
    const verdict = await verifyEvidence(evidence)
    expect(verdict).toMatchObject({
      state: 'proven',
      books: [{ verdict: { state: 'surplus', by: 10n * LPT } }, {}],
    })
  })
})

describe('a file that was changed is refused', () => {
  const changes: readonly (readonly [string, (evidence: Evidence) => Evidence, string])[] = [
    ['header', (e) => ({ ...e, l1: { ...e.l1, header: e.books[0]?.header ?? '0x' } }), 'header'],
    ['block', (e) => ({ ...e, l1: { ...e.l1, blockHash: zeroHash } }), 'header'],
    [
      'kind of assertion',
      (e) => ({ ...e, books: e.books.map((book) => ({ ...book, kind: 'confirmed' })) }),
      'assertion',
    ],
    [
      'deposit named twice',
      (e) => ({
        ...e,
        books: e.books.map((book) => ({ ...book, deposits: [...book.deposits, ...book.deposits] })),
      }),
      'deposit',
    ],
    [
      'withdrawal left out',
      (e) => ({ ...e, l1: { ...e.l1, gateway: { ...e.l1.gateway, words: e.l1.gateway.words.slice(0, 1) } } }),
      'incomplete',
    ],
    ['contract', (e) => ({ ...e, contracts: { ...e.contracts, lptPrime: e.contracts.l1Gateway } }), 'proof'],
  ]
  it.each(changes)('%s', async (_, change, code) => {
    expect(await verifyEvidence(change(read(honest)))).toMatchObject({ state: 'refuted', code })
  })
})

it('the command proves, and verifies the file without asking anybody', async () => {
  const file = join(folder, 'proof.json')
  const url = (side: Side) => world.pair.endpoints[side][0]?.url ?? ''
  const proven = await command(
    '--pair',
    'devnet',
    '--l2-rpc',
    url('l2'),
    '--l1-rpc',
    url('l1'),
    '--out',
    file,
  )
  expect(proven).toMatchObject({ code: 0, said: expect.stringContaining('The reserve holds.') })
  expect(await command('--verify', file)).toMatchObject({ code: 0 })

  const text = await readFile(file, 'utf8')
  const other = read(text)
  for (const word of other.l1.lptPrime.words) word.value += LPT
  await writeFile(file, writeEvidence(other))
  expect(await command('--verify', file)).toMatchObject({
    code: 1,
    said: expect.stringContaining('NOT PROVEN (figure)'),
  })
  await writeFile(file, '{}')
  expect(await command('--verify', file)).toMatchObject({ code: 2 })
})

/** `npm run prove-reserves` with these words. */
function command(...words: readonly string[]): Promise<{ code: number; said: string }> {
  const args = ['--import', 'tsx', 'scripts/prove-reserves.ts', ...words]
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { cwd: root }, (_, said) =>
      resolve({ code: child.exitCode ?? -1, said }),
    )
  })
}
