import {
  type Address,
  createPublicClient,
  createWalletClient,
  http,
  type PrivateKeyAccount,
  zeroAddress,
} from 'viem'

/** An account with a key becomes one that runs the code of `contract` as well (EIP-7702), on one chain, as wallets do it. */
export async function delegate(rpcUrl: string, account: PrivateKeyAccount, contract: Address): Promise<void> {
  const wallet = createWalletClient({ account, transport: http(rpcUrl) })
  const client = createPublicClient({ transport: http(rpcUrl), pollingInterval: 50 })
  const authorization = await wallet.signAuthorization({ contractAddress: contract, executor: 'self' })
  const hash = await wallet.sendTransaction({
    authorizationList: [authorization],
    // To nobody: what the delegation makes of a call is not what this is about.
    to: zeroAddress,
    chain: null,
  })
  const { status } = await client.waitForTransactionReceipt({ hash })
  if (status !== 'success') throw new Error('The delegation reverted')
}
