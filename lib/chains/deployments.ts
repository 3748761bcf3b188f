import { type Address, getAddress, isAddress, zeroAddress } from 'viem'
import type { Gateways } from './pair'

/** The bridge's contracts on a network, the blocks in which they were deployed, and the Controller of stand-ins where there are. */
export type Deployment = {
  gateways: Gateways
  fromBlock: { l1: bigint; l2: bigint }
  controller: Address | null
}

/**
 * Reads `contracts/deployments/<chainId>.json` of L1 and of L2, as the deploy script writes them; `{}` before that. By hand, not
 * by a schema library: this is part of every page's first load.
 * @returns null while either file is empty: the bridge is not open on that network
 * @throws Error when a file is neither empty nor whole: half a deployment must not look like none
 */
export function parseDeployment(l1File: unknown, l2File: unknown): Deployment | null {
  const l1 = new DeploymentFile('L1', l1File)
  const l2 = new DeploymentFile('L2', l2File)
  if (l1.isEmpty || l2.isEmpty) return null
  const deployment = {
    gateways: { l1: l1.address('l1Gateway'), l2: l2.address('l2Gateway'), lptPrime: l1.address('lptPrime') },
    fromBlock: { l1: l1.block(), l2: l2.block() },
    controller: l2.has('controller') ? l2.address('controller') : null,
  }
  l1.expectWhole()
  l2.expectWhole()
  return deployment
}

/** Collects the problems of a deployment file, to report all of them at once. */
class DeploymentFile {
  private readonly entries: ReadonlyMap<string, unknown>
  private readonly wrong: string[] = []

  constructor(
    private readonly side: 'L1' | 'L2',
    file: unknown,
  ) {
    const isObject = typeof file === 'object' && file !== null
    this.entries = new Map(isObject ? Object.entries(file) : [])
    if (!isObject) this.wrong.push('it is not an object')
  }

  get isEmpty(): boolean {
    return this.entries.size === 0 && this.wrong.length === 0
  }

  has(name: string): boolean {
    return this.entries.has(name)
  }

  address(name: string): Address {
    const value = this.entries.get(name)
    if (typeof value === 'string' && isAddress(value, { strict: false })) return getAddress(value)
    this.note(name, 'is not an address')
    return zeroAddress
  }

  block(): bigint {
    const value = this.entries.get('block')
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return BigInt(value)
    this.note('block', 'is not a block number')
    return 0n
  }

  expectWhole(): void {
    if (this.wrong.length === 0) return
    const { side, wrong } = this
    throw new Error(
      `The deployment file of ${side} in contracts/deployments is not whole: ${wrong.join(', ')}.`,
    )
  }

  private note(name: string, what: string): void {
    this.wrong.push(`${name} ${this.has(name) ? what : 'is missing'}`)
  }
}
