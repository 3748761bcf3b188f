import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Address, parseEther } from 'viem'
import { generatePrivateKey, privateKeyToAddress } from 'viem/accounts'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { chainClient } from '../chain/client'
import type { Devnet } from '../devnet'
import { type Pair, startPair } from './pair'
import { type SendAllowance, startSendGate } from './sendGate'
import { until } from './until'

const contracts = fileURLToPath(new URL('../../contracts', import.meta.url))
const devnetFiles = fileURLToPath(new URL('../../.devnet', import.meta.url))

let devnet: Devnet
let pair: Pair
let folder: string
let deployer = generatePrivateKey()
/** Where the scripts find the chains. */
let urls: { l1: string; l2: string }

beforeAll(async () => {
  ;({ devnet, pair } = await startPair())
  mkdirSync(devnetFiles, { recursive: true })
})
afterAll(() => devnet?.stop())

beforeEach(() => {
  deployer = generatePrivateKey()
  urls = { l1: pair.info.l1.rpcUrl, l2: pair.info.l2.rpcUrl }
  folder = mkdtempSync(join(devnetFiles, 'deployments-'))
  return () => rmSync(folder, { recursive: true })
})

/** Runs one of contracts/script as whoever deploys the bridge does. */
const run = (script: string, ...options: string[]) => runWith({}, script, ...options)

/** @param variables of the environment, in the place of those of a deployment */
async function runWith(
  variables: Readonly<Record<string, string>>,
  script: string,
  ...options: string[]
): Promise<{ ok: boolean; output: string }> {
  const { info } = pair
  const { rollup, routers, livepeer } = info.contracts
  const owner = pair.viem('owner').account.address
  const forge = spawn(
    process.execPath,
    ['--import', 'tsx', '../scripts/forge.ts', 'script', `script/${script}.s.sol`, ...options],
    {
      cwd: contracts,
      env: {
        ...process.env,
        FOUNDRY_BROADCAST: join(folder, 'broadcast'),
        // Ether is given here without a block, which a kept answer would not know of.
        FOUNDRY_NO_STORAGE_CACHING: 'true',
        DEPLOYMENTS_DIR: folder,
        L1_RPC_URL: urls.l1,
        L2_RPC_URL: urls.l2,
        L1_OWNER: owner,
        L2_OWNER: owner,
        L1_PAUSER: pair.viem('pauser').account.address,
        L2_PAUSER: 'none',
        L2_CHAIN_ID: `${info.l2.chainId}`,
        LPT: livepeer.token,
        INBOX: rollup.inbox,
        BRIDGE: rollup.bridge,
        OUTBOX: rollup.outbox,
        L1_ROUTER: routers.l1GatewayRouter,
        L2_ROUTER: routers.l2GatewayRouter,
        ...variables,
      },
    },
  )
  let output = ''
  for (const stream of [forge.stdout, forge.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  }
  const [code] = await once(forge, 'close')
  return { ok: code === 0, output }
}

const lastLinesOf = ({ output }: { output: string }) => output.split('\n').slice(-40).join('\n').slice(-4000)

const deploy = () => run('DeployBridge', '--multi', '--broadcast', '--slow', '--private-key', deployer)

const fund = (side: 'l1' | 'l2', address: Address, value: bigint) =>
  chainClient(pair[side], pair.info[side].chainId).setBalance({ address, value })

const sent = (side: 'l1' | 'l2', address: Address) =>
  chainClient(pair[side], pair.info[side].chainId).getTransactionCount({ address })

const recorded = (chainId: number) => join(folder, `${chainId}.json`)

/** The deployer, with ether on L2. One transaction on each chain would otherwise lead to the same address. */
async function fundedOnL2(): Promise<Address> {
  const address = privateKeyToAddress(deployer)
  await fund('l2', address, parseEther('10'))
  await chainClient(pair.l2, pair.info.l2.chainId).setNonce({ address, nonce: 7 })
  return address
}

async function recordOnceRegistered() {
  let record = await run('RecordBridge')
  await until(
    'the registration arrives on L2',
    async () => {
      if (!record.ok) record = await run('RecordBridge')
      return record.ok
    },
    120,
  )
  return record
}

describe('the scripts that deploy a bridge', () => {
  it('leave no file of what was not mined, go on where they were interrupted, and record what was', async () => {
    const { l1, l2 } = pair.info
    const address = await fundedOnL2()
    // Enough for the ticket, as long as nobody counts the gas: what forge tries works, what it sends runs out of ether.
    await fund('l1', address, parseEther('0.0104'))
    const interrupted = await deploy()
    expect(interrupted.ok, lastLinesOf(interrupted)).toBe(false)
    expect(await sent('l2', address)).toBe(8)
    expect(await sent('l1', address)).toBeLessThan(3)
    expect((await run('RecordBridge')).ok).toBe(false)
    expect([l1, l2].some(({ chainId }) => existsSync(recorded(chainId)))).toBe(false)

    await fund('l1', address, parseEther('10'))
    const resumed = await deploy()
    expect(resumed.ok, lastLinesOf(resumed)).toBe(true)
    const record = await recordOnceRegistered()
    expect(record.output).not.toContain('WRONG')
    const { l1Gateway, lptPrime }: { l1Gateway: Address; lptPrime: Address } = JSON.parse(
      readFileSync(recorded(l1.chainId), 'utf8'),
    )
    expect(record.output).toContain(`router on L1 gateway: ${l1Gateway}`)
    expect(record.output).toContain(`L1 gateway lptPrime: ${lptPrime}`)
    expect(existsSync(recorded(l2.chainId))).toBe(true)
  }, 400_000)

  it('go on after each transaction of the deployment, and record nothing before the last', async () => {
    const { l1, l2 } = pair.info
    const address = await fundedOnL2()
    await fund('l1', address, parseEther('10'))
    const allowance: SendAllowance = { left: 0 }
    const gates = await Promise.all([startSendGate(pair.l1, allowance), startSendGate(pair.l2, allowance)])
    urls = { l1: gates[0].url, l2: gates[1].url }
    try {
      // The L2 gateway, LivepeerToken', the L1 gateway, and the registration.
      for (const mined of [0, 1, 2, 3]) {
        allowance.left = mined === 0 ? 0 : 1
        const interrupted = await deploy()
        expect(interrupted.ok, lastLinesOf(interrupted)).toBe(false)
        expect((await sent('l1', address)) + (await sent('l2', address)) - 7).toBe(mined)
        expect((await run('RecordBridge')).ok).toBe(false)
        expect([l1, l2].some(({ chainId }) => existsSync(recorded(chainId)))).toBe(false)
      }
      allowance.left = 1
      const last = await deploy()
      expect(last.ok, lastLinesOf(last)).toBe(true)
      expect((await sent('l1', address)) + (await sent('l2', address)) - 7).toBe(4)
      expect((await recordOnceRegistered()).output).not.toContain('WRONG')
      expect([l1, l2].every(({ chainId }) => existsSync(recorded(chainId)))).toBe(true)
    } finally {
      await Promise.all(gates.map(({ close }) => close()))
    }
  }, 400_000)
})

describe('the script that checks a bridge', () => {
  /** The bridge of these chains, which is in service. */
  const claimed = () => {
    const { l1Gateway, lptPrime, l2Gateway } = pair.info.contracts.bridge
    return { L1_GATEWAY: l1Gateway, LPT_PRIME: lptPrime, L2_GATEWAY: l2Gateway }
  }
  const check = (variables: Readonly<Record<string, string>>) =>
    runWith({ L2_PAUSER: pair.viem('pauser').account.address, ...variables }, 'CheckBridge')

  it('takes the addresses that somebody claims, and says of each line that it is right', async () => {
    const checked = await check(claimed())
    expect(checked.ok, lastLinesOf(checked)).toBe(true)
    expect(checked.output).not.toContain('WRONG')
    expect(checked.output).toContain('deployed and configured as it must be')
  })

  it('names the lines that are wrong, and fails', async () => {
    const checked = await check({ ...claimed(), L1_OWNER: pair.viem('newcomer').account.address })
    expect(checked.ok).toBe(false)
    expect(checked.output).toMatch(/WRONG {2}L1 gateway owner/)
  })

  it('says what to name when no bridge is recorded', async () => {
    const checked = await check({})
    expect(checked.ok).toBe(false)
    expect(checked.output).toContain('Name the one to check by L1_GATEWAY, LPT_PRIME and L2_GATEWAY.')
  })
})
