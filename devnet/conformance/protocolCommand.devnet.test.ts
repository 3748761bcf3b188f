import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { erc20Abi, parseAbi } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bondingManagerAbi } from '../../lib/abi/bondingManager'
import { controllerAbi } from '../../lib/abi/controller'
import { livepeerTokenAbi } from '../../lib/abi/livepeerToken'
import { roundsManagerAbi } from '../../lib/abi/roundsManager'
import type { Devnet } from '../devnet'
import { freePort } from '../freePort'
import { listenBriefly } from '../process/ports'
import { startDevnet } from '../start'
import { openPair, type Pair } from './pair'
import { until } from './until'

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url))
/** As somebody from outside would: a script of forge, which ends with lines of its own. */
const standIns = [
  `cd "${path('../../contracts')}" && ROUND_LENGTH=30 UNBONDING_PERIOD=3 FOUNDRY_BROADCAST=cache/broadcast`,
  `"${process.execPath}" --import tsx ../scripts/forge.ts script script/DeployLivepeer.s.sol`,
  '--broadcast --rpc-url "$L2_RPC_URL" --private-key "$DEPLOYER_KEY"',
].join(' ')

async function startWith(protocolCommand: string): Promise<Devnet> {
  return startDevnet({ l1Port: await freePort(), l2Port: await freePort(), protocolCommand })
}

const failureOf = (protocolCommand: string) =>
  startWith(protocolCommand).then(
    async (devnet) => {
      await devnet.stop()
      return 'it started'
    },
    (error: Error) => error.message,
  )

describe('the bridge on another build of the protocol', () => {
  let devnet: Devnet
  let pair: Pair
  beforeAll(async () => {
    devnet = await startWith(standIns)
    pair = await openPair(devnet.info.l2.rpcUrl)
  })
  afterAll(() => devnet?.stop())

  it('resolves everything through the Controller and asks the protocol for its periods', async () => {
    const { contracts, periods } = pair.info
    expect(periods).toMatchObject({ roundLengthBlocks: 30, unbondingPeriodRounds: 3 })
    expect(contracts.bridge.lpt).toBe(contracts.livepeer.token)
    const { l2 } = pair.viem('deployer')
    expect(
      await l2.readContract({
        address: contracts.livepeer.controller,
        abi: controllerAbi,
        functionName: 'paused',
      }),
    ).toBe(false)
    for (const address of Object.values(contracts.livepeer))
      expect(await l2.getCode({ address })).toBeDefined()
  })

  it('opens both gateways, with their owner and their pauser', async () => {
    const { l1Gateway, l2Gateway } = pair.info.contracts.bridge
    const { l1, l2 } = pair.viem('deployer')
    const abi = parseAbi([
      'function paused() view returns (bool)',
      'function owner() view returns (address)',
      'function pauser() view returns (address)',
    ])
    const [owner, pauser] = ['owner', 'pauser'].map((role) => pair.viem(role).account.address)
    const sides = [
      { client: l1, target: { address: l1Gateway, abi } },
      { client: l2, target: { address: l2Gateway, abi } },
    ]
    for (const { client, target } of sides) {
      expect(await client.readContract({ ...target, functionName: 'paused' })).toBe(false)
      expect(await client.readContract({ ...target, functionName: 'owner' })).toBe(owner)
      expect(await client.readContract({ ...target, functionName: 'pauser' })).toBe(pauser)
    }
  })

  it('gives nobody LPT, and lets the deployer use what it has set up', async () => {
    const { account, l2 } = pair.viem('deployer')
    const { token, bondingManager } = pair.info.contracts.livepeer
    const balanceOf = (role: string) =>
      l2.readContract({
        address: token,
        abi: erc20Abi,
        functionName: 'balanceOf',
        args: [pair.viem(role).account.address],
      })
    expect(await balanceOf('delegator')).toBe(0n)
    const amount = 5n * 10n ** 18n
    const done = async (hash: Promise<`0x${string}`>) =>
      expect((await l2.waitForTransactionReceipt({ hash: await hash })).status).toBe('success')
    await done(
      l2.writeContract({
        address: token,
        abi: livepeerTokenAbi,
        functionName: 'approve',
        args: [bondingManager, amount],
      }),
    )
    await done(
      l2.writeContract({
        address: bondingManager,
        abi: bondingManagerAbi,
        functionName: 'bond',
        args: [amount, account.address],
      }),
    )
  })

  it('keeps its rounds initialised through the public interface, and only that', async () => {
    const { l2 } = pair.viem('deployer')
    const rounds = { address: pair.info.contracts.livepeer.roundsManager, abi: roundsManagerAbi } as const
    const before = await l2.readContract({ ...rounds, functionName: 'currentRound' })
    await pair.l2.request('devnet_advanceRounds', [2])
    expect(await l2.readContract({ ...rounds, functionName: 'currentRound' })).toBe(before + 2n)
    expect(await l2.readContract({ ...rounds, functionName: 'currentRoundInitialized' })).toBe(true)
    await pair.l2.request('devnet_passUnbondingPeriod')
    expect(await l2.readContract({ ...rounds, functionName: 'currentRound' })).toBe(before + 5n)
  })
})

describe('a protocol command that does not lead there', () => {
  it.each([
    ['echo "no compiler" >&2; exit 3', 'The protocol command failed with code 3: '],
    ['echo "no compiler" >&2; exit 3', 'no compiler'],
    ['true', 'The protocol command printed nothing: '],
    ['echo done', "has to be the Controller's address, and it is: done"],
    [
      'echo 0x00000000000000000000000000000000000000aa',
      'There is no contract at 0x00000000000000000000000000000000000000aa on L2',
    ],
    [
      // Multicall3 is a contract, and no Controller.
      'echo 0xcA11bde05977b3631167028862bE2a173976CA11',
      'The contract at 0xcA11bde05977b3631167028862bE2a173976CA11 is no Controller',
    ],
  ])('%s: is answered with a sentence', async (command, sentence) => {
    expect((await failureOf(command)).toLowerCase()).toContain(sentence.toLowerCase())
  })

  it('ends with the local Arbitrum when that is stopped, and leaves nothing behind', async () => {
    const [l1Port, l2Port, held] = [await freePort(), await freePort(), await freePort()]
    const listening = `require('node:net').createServer().listen(${held}, '127.0.0.1')`
    const command = `"${process.execPath}" -e "${listening}"; true`
    const options = ['--l1-port', String(l1Port), '--l2-port', String(l2Port), '--protocol-command', command]
    const child = spawn(process.execPath, ['--import', 'tsx', path('../cli.ts'), ...options], {
      stdio: 'ignore',
    })
    const isHeld = async () => (await listenBriefly(held)) === undefined
    try {
      await until('the command runs', isHeld, 60)
      child.kill('SIGINT')
      await once(child, 'exit')
      const ports = [l1Port, l2Port, held]
      await until('all of it has ended', async () =>
        (await Promise.all(ports.map(listenBriefly))).every((port) => port !== undefined),
      )
    } finally {
      child.kill('SIGKILL')
    }
  })
})
