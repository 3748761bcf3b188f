import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Address, type Hex, parseEther, zeroAddress } from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chainClient } from '../devnet/chain/client'
import { type Pair, startPair } from '../devnet/conformance/pair'
import type { Devnet } from '../devnet/devnet'
import { root } from '../scripts/setup/root'
import { type Interruption, startInterrupter } from './testing/interrupter'

let devnet: Devnet
let pair: Pair
let folder: string
let key: Hex
let deployer: Address
let urls: { l1: string; l2: string }

beforeAll(async () => {
  ;({ devnet, pair } = await startPair())
})
afterAll(() => devnet?.stop())

beforeEach(async () => {
  key = generatePrivateKey()
  deployer = privateKeyToAccount(key).address
  urls = { l1: pair.info.l1.rpcUrl, l2: pair.info.l2.rpcUrl }
  folder = mkdtempSync(join(tmpdir(), 'deploy-'))
  for (const side of ['l1', 'l2'] as const)
    await clientOf(side).setBalance({ address: deployer, value: parseEther('10') })
  return () => rmSync(folder, { recursive: true })
})

const clientOf = (side: 'l1' | 'l2') => chainClient(pair[side], pair.info[side].chainId)
const sent = (side: 'l1' | 'l2') => clientOf(side).getTransactionCount({ address: deployer })

/** `npm run deploy -- --pair devnet`, as an operator runs it. */
function start(words: readonly string[], given: Readonly<Record<string, string>> = {}): ChildProcess {
  const owner = pair.viem('owner').account.address
  const args = ['--import', 'tsx', 'scripts/bootstrap/run.mjs', 'deploy', '--pair', 'devnet', ...words]
  return spawn(process.execPath, args, {
    cwd: root,
    env: {
      ...process.env,
      DEPLOY_DIR: folder,
      DEPLOYER_KEY: key,
      L1_RPC_URL: urls.l1,
      L2_RPC_URL: urls.l2,
      L1_OWNER: owner,
      L2_OWNER: owner,
      L1_PAUSER: pair.viem('pauser').account.address,
      L2_PAUSER: 'none',
      ...given,
    },
  })
}

async function ended(child: ChildProcess): Promise<{ code: number | null; output: string }> {
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  const [code] = await once(child, 'close')
  return { code, output }
}

const run = (words: readonly string[], given?: Readonly<Record<string, string>>) => ended(start(words, given))

/** Deploys, and is killed in the middle of sending; then says how much was sent. */
async function interrupted(interruption: Interruption): Promise<void> {
  const gates = await Promise.all([
    startInterrupter(pair.l1, interruption),
    startInterrupter(pair.l2, interruption),
  ])
  try {
    urls = { l1: gates[0].url, l2: gates[1].url }
    const child = start(['--yes'])
    interruption.strike = () => void child.kill('SIGKILL')
    const { code, output } = await ended(child)
    expect(code, output).toBeNull()
  } finally {
    urls = { l1: pair.info.l1.rpcUrl, l2: pair.info.l2.rpcUrl }
    await Promise.all(gates.map(({ close }) => close()))
  }
}

/** The owners' files in their order, sent by an owner with a key. */
async function open(): Promise<void> {
  const files = readdirSync(folder)
    .filter((name) => /^\d-l[12]-/.test(name))
    .sort()
  expect(files).toHaveLength(4)
  for (const name of files) {
    const { chainId, transactions }: { chainId: string; transactions: { to: Address; data: Hex }[] } =
      JSON.parse(readFileSync(join(folder, name), 'utf8'))
    const side = chainId === String(pair.info.l1.chainId) ? 'l1' : 'l2'
    const owner = pair.viem('owner')
    for (const { to, data } of transactions) {
      const hash = await owner[side].sendTransaction({
        account: owner.account,
        chain: owner[side].chain,
        to,
        data,
      })
      await owner[side].waitForTransactionReceipt({ hash })
    }
  }
}

const addressIn = (chainId: number, name: string): Address =>
  JSON.parse(readFileSync(join(folder, `${chainId}.json`), 'utf8'))[name]

const reportOf = ({ output }: { output: string }): { lines: { what: string; isRight: boolean }[] } =>
  JSON.parse(output.slice(output.indexOf('{')))
const wrongIn = (answer: { output: string }) =>
  reportOf(answer).lines.flatMap(({ what, isRight }) => (isRight ? [] : [what]))

describe('npm run deploy', () => {
  it('plans without sending, deploys, and finds it right and then wrong', async () => {
    const plan = await run(['plan'])
    expect(plan.code, plan.output).toBe(0)
    expect(plan.output).toContain('passing over nonce 1 on L2')
    expect(await sent('l1')).toBe(0)

    const unasked = await run([])
    expect(unasked.code).toBe(2)
    expect(unasked.output).toContain('nobody is there to be asked')

    const deployed = await run(['--yes'])
    expect(deployed.code, deployed.output).toBe(0)
    // What was planned is what stands: each address of the plan is in a file.
    for (const { chainId } of [pair.info.l1, pair.info.l2])
      for (const [name, value] of Object.entries(
        JSON.parse(readFileSync(join(folder, `${chainId}.json`), 'utf8')),
      ))
        if (name !== 'block') expect(plan.output).toContain(value)
    expect([await sent('l1'), await sent('l2')]).toEqual([3, 3])

    const offered = await run(['check', '--stage', 'offered', '--diff'])
    expect(offered.code, offered.output).toBe(0)
    await open()
    const inService = await run(['check', '--json', '--diff'])
    expect(inService.code, inService.output).toBe(0)
    expect(wrongIn(inService)).toEqual([])

    const other = await run(['check', '--json'], { L1_PAUSER: 'none' })
    expect(other.code).toBe(1)
    // The pauser is no immutable: the code is right all the same.
    expect(wrongIn(other)).toEqual(['L1 gateway pauser'])

    const verified = await run(['verify'])
    expect(verified.code, verified.output).toBe(0)
    expect(verified.output).toContain('all 3 are as they must be')
    await clientOf('l2').setCode({ address: addressIn(pair.info.l2.chainId, 'l2Gateway'), bytecode: '0x00' })
    const changed = await run(['verify', '--json'])
    expect(changed.code).toBe(1)
    expect(wrongIn(changed)).toEqual(['L2 gateway code'])

    const again = await run(['--yes'])
    expect(again.output).toContain('is deployed and recorded')
    expect([await sent('l1'), await sent('l2')]).toEqual([3, 3])
  }, 300_000)

  it.each(['before', 'after'] as const)(
    'goes on wherever it is killed, %s the endpoint has taken the transaction',
    async (moment) => {
      // Two nonces passed over, three contracts, the registration.
      for (let count = 0; count < 6; count++) {
        await interrupted({ moment, left: 0 })
        expect((await sent('l1')) + (await sent('l2'))).toBe(moment === 'after' ? count + 1 : 0)
        expect(existsSync(join(folder, `${pair.info.l1.chainId}.json`))).toBe(false)
        if (moment === 'before') break
      }
      const last = await run(['--yes'])
      expect(last.code, last.output).toBe(0)
      expect([await sent('l1'), await sent('l2')]).toEqual([3, 3])
      expect((await run(['check', '--stage', 'offered'])).code).toBe(0)
    },
    400_000,
  )

  it('sends again what was reorganised away, and redeems the ticket that failed', async () => {
    const snapshot = await pair.l2.request('devnet_snapshot')
    await interrupted({ moment: 'after', left: 4 })
    expect((await sent('l1')) + (await sent('l2'))).toBe(5)
    await pair.l2.request('devnet_reorganize', [snapshot])
    expect((await sent('l1')) + (await sent('l2'))).toBe(0)

    await pair.l2.request('devnet_failNextRedeem', [1])
    const resumed = await run(['--yes'])
    expect(resumed.code, resumed.output).toBe(0)
    expect(resumed.output).toContain('it is redeemed by hand')
    expect([await sent('l1'), await sent('l2')]).toEqual([3, 4])
    expect((await run(['check', '--stage', 'offered'])).code).toBe(0)
  }, 300_000)

  it('ends with a sentence when another transaction has the nonce of a contract', async () => {
    await interrupted({ moment: 'before', left: 3 })
    const account = privateKeyToAccount(key)
    const { l1 } = pair.viem('owner')
    const hash = await l1.sendTransaction({ account, chain: l1.chain, to: zeroAddress, value: 1n })
    await l1.waitForTransactionReceipt({ hash })
    const resumed = await run(['--yes'])
    expect(resumed.code).toBe(2)
    expect(resumed.output).toContain(`was used by transaction ${hash}`)
    expect(resumed.output).toContain('Begin anew')
  }, 300_000)

  it('refuses what the plan refuses, a begun deployment with other settings, and a poor deployer', async () => {
    const router = await run(['plan'], { L2_ROUTER: 'none' })
    expect(router.code).toBe(2)
    expect(router.output).toMatch(
      /The bridge stays shut\. While looking for LPT on L2: router on L2 counterpart: 0x0/,
    )

    await interrupted({ moment: 'before', left: 0 })
    const other = await run(['--yes'], { L2_OWNER: pair.viem('holder').account.address })
    expect(other.output).toContain('begun with other settings than these. Different: l2Owner')

    await clientOf('l1').setBalance({ address: deployer, value: 1n })
    const poor = await run(['--yes'])
    expect(poor.output).toMatch(
      /Nothing was sent\. The deployer needs up to 0\.\d+ ETH more on Local Ethereum/,
    )
    expect(await sent('l1')).toBe(0)
  }, 300_000)
})
