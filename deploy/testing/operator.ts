import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Address, type Hex, parseEther } from 'viem'
import { generatePrivateKey, type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import { chainClient } from '../../devnet/chain/client'
import type { Pair } from '../../devnet/conformance/pair'
import type { PairName } from '../../lib/chains/pairNames'
import { root } from '../../scripts/setup/root'
import { variables } from '../settings/variables'
import { type Interruption, startInterrupter } from './interrupter'

type SideName = 'l1' | 'l2'
type Given = Readonly<Record<string, string>>
export type Ended = { code: number | null; output: string }

/** Every setting of the tool: none is taken from whoever runs this. */
const UNSET = Object.fromEntries(Object.keys(variables).map((name) => [name, '']))

/** Somebody who deploys to local chains with a fresh key, by the command line. */
export class Operator {
  private readonly key: Hex = generatePrivateKey()
  readonly account: PrivateKeyAccount = privateKeyToAccount(this.key)
  readonly folder = mkdtempSync(join(tmpdir(), 'deploy-'))
  private urls: Record<SideName, string>

  /** @param settings beside those of a deployment whose owner is an account with a key */
  private constructor(
    private readonly pair: Pair,
    private readonly settings: Given,
    /** The pair as which the local chains are deployed to. */
    private readonly network: PairName,
  ) {
    this.urls = { l1: pair.info.l1.rpcUrl, l2: pair.info.l2.rpcUrl }
  }

  static async arrive(pair: Pair, settings: Given = {}, network: PairName = 'devnet'): Promise<Operator> {
    const operator = new Operator(pair, settings, network)
    for (const side of ['l1', 'l2'] as const) await operator.fund(side, parseEther('10'))
    return operator
  }

  leave(): void {
    rmSync(this.folder, { recursive: true })
  }

  client = (side: SideName) => chainClient(this.pair[side], this.pair.info[side].chainId)

  fund = (side: SideName, value: bigint) =>
    this.client(side).setBalance({ address: this.account.address, value })

  /** The number of the deployer's transactions that are mined. */
  async mined(): Promise<Record<SideName, number>> {
    const count = (side: SideName) => this.client(side).getTransactionCount({ address: this.account.address })
    return { l1: await count('l1'), l2: await count('l2') }
  }

  /** `npm run deploy -- --pair <network>`. */
  start(words: readonly string[], given: Given = {}): ChildProcess {
    const owner = this.pair.viem('owner').account.address
    const args = ['--import', 'tsx', 'scripts/bootstrap/run.mjs', 'deploy', '--pair', this.network]
    // An empty one: what is set for the network itself, here or in its usual file, is not for these chains.
    const settingsFile = join(this.folder, 'settings.env')
    writeFileSync(settingsFile, '')
    return spawn(process.execPath, [...args, '--settings', settingsFile, ...words], {
      cwd: root,
      env: {
        ...process.env,
        ...UNSET,
        DEPLOY_DIR: this.folder,
        DEPLOYMENTS_DIR: this.folder,
        DEPLOYER_KEY: this.key,
        L1_RPC_URL: this.urls.l1,
        L2_RPC_URL: this.urls.l2,
        L1_OWNER: owner,
        L2_OWNER: owner,
        L1_PAUSER: this.pair.viem('pauser').account.address,
        L2_PAUSER: 'none',
        ...this.settings,
        ...given,
      },
    })
  }

  run = (words: readonly string[], given?: Given): Promise<Ended> => ended(this.start(words, given))

  /** Deploys, and is killed in the middle of sending. */
  async interrupted(interruption: Interruption): Promise<Ended> {
    const { l1, l2 } = this.pair
    const gates = await Promise.all([startInterrupter(l1, interruption), startInterrupter(l2, interruption)])
    const direct = this.urls
    try {
      this.urls = { l1: gates[0].url, l2: gates[1].url }
      const child = this.start(['--yes'])
      interruption.strike = () => void child.kill('SIGKILL')
      return await ended(child)
    } finally {
      this.urls = direct
      await Promise.all(gates.map(({ close }) => close()))
    }
  }

  /** The file of one chain that the app reads; null before it was written. */
  recorded(side: SideName): Record<string, Address> | null {
    const path = join(this.folder, `${this.pair.info[side].chainId}.json`)
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
  }

  /** The signed transaction of the journal whose name begins so. */
  signed(what: string): Hex | undefined {
    const path = join(this.folder, 'journal.json')
    if (!existsSync(path)) return undefined
    const { entries }: { entries: { what: string; signed: { raw: Hex }[] }[] } = JSON.parse(
      readFileSync(path, 'utf8'),
    )
    return entries.find((entry) => entry.what.startsWith(what))?.signed.at(-1)?.raw
  }

  /** The transactions that the owners are asked for, in the order of the files. */
  asked(): { name: string; side: SideName; to: Address; data: Hex }[] {
    const names = readdirSync(this.folder).filter((name) => /^\d-l[12]-/.test(name))
    return names.toSorted().flatMap((name) => {
      const { chainId, transactions }: { chainId: string; transactions: { to: Address; data: Hex }[] } =
        JSON.parse(readFileSync(join(this.folder, name), 'utf8'))
      const side: SideName = chainId === String(this.pair.info.l1.chainId) ? 'l1' : 'l2'
      return transactions.map(({ to, data }) => ({ name, side, to, data }))
    })
  }
}

export async function ended(child: ChildProcess): Promise<Ended> {
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
  const [code] = await once(child, 'close')
  return { code, output }
}

/** The names of the findings that a report in JSON marks as wrong. */
export function wrongIn({ output }: Ended): string[] {
  const { lines }: { lines: { what: string; isRight: boolean }[] } = JSON.parse(
    output.slice(output.indexOf('{')),
  )
  return lines.flatMap(({ what, isRight }) => (isRight ? [] : [what]))
}
