import {
  type Abi,
  type Account,
  type Address,
  createPublicClient,
  createWalletClient,
  type Hash,
  type Hex,
  http,
  parseAbi,
} from 'viem'
import { forgeArtifact } from '../deploy/plan/artifact'

/** One call that an account of several owners is to make. */
export type Call = { to: Address; value?: bigint; data?: Hex }

const abi = parseAbi([
  'function nonce() view returns (uint256)',
  'function getTransactionHash(address to, uint256 value, bytes data, uint256 atNonce) view returns (bytes32)',
  'function approve(bytes32 txHash)',
  'function execute(address to, uint256 value, bytes data)',
])

/** The same, for calls whose function is chosen while running. */
const untyped: Abi = abi

/** An account of several owners on one chain, for tests: what it does is proposed under a hash, approved, then executed. */
export class SharedAccount {
  private constructor(
    private readonly rpcUrl: string,
    readonly address: Address,
    private readonly owners: readonly Account[],
  ) {}

  static async deploy(rpcUrl: string, owners: readonly [Account, ...Account[]], threshold = owners.length) {
    const { bytecode } = forgeArtifact('SharedAccount')
    const client = createPublicClient({ transport: http(rpcUrl), pollingInterval: 50 })
    const wallet = createWalletClient({ account: owners[0], transport: http(rpcUrl) })
    const creation = parseAbi(['constructor(address[] owners, uint256 threshold)'])
    const args = [owners.map(({ address }) => address), BigInt(threshold)] as const
    const hash = await wallet.deployContract({ abi: creation, bytecode, args, chain: null })
    const { contractAddress } = await client.waitForTransactionReceipt({ hash })
    if (!contractAddress) throw new Error('The account was not deployed')
    return new SharedAccount(rpcUrl, contractAddress, owners)
  }

  /** Under which hash the account's next call is proposed: what its wallet answers instead of a transaction's hash. */
  async propose({ to, value = 0n, data = '0x' }: Call): Promise<Hash> {
    const { address } = this
    const client = this.client()
    const nonce = await client.readContract({ address, abi, functionName: 'nonce' })
    const args = [to, value, data, nonce] as const
    return client.readContract({ address, abi, functionName: 'getTransactionHash', args })
  }

  /** Every owner approves, and the first of them executes. */
  async carryOut(call: Call): Promise<Hash> {
    const txHash = await this.propose(call)
    for (const owner of this.owners) await this.write(owner, 'approve', [txHash])
    return this.write(this.owners[0], 'execute', [call.to, call.value ?? 0n, call.data ?? '0x'])
  }

  private client() {
    return createPublicClient({ transport: http(this.rpcUrl), pollingInterval: 50 })
  }

  private async write(
    account: Account | undefined,
    functionName: 'approve' | 'execute',
    args: readonly unknown[],
  ) {
    if (account === undefined) throw new Error('The account has no owner')
    const wallet = createWalletClient({ account, transport: http(this.rpcUrl) })
    // The estimate of a call that passes its gas on is often too small for what is within.
    const gas = functionName === 'execute' ? { gas: 3_000_000n } : {}
    const writing = { address: this.address, abi: untyped, functionName, args, chain: null, ...gas }
    const hash = await wallet.writeContract(writing)
    const { status } = await this.client().waitForTransactionReceipt({ hash })
    if (status !== 'success') throw new Error(`${functionName} of the shared account reverted`)
    return hash
  }
}
