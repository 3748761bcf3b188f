import { methodNotFound, type RpcError } from '../rpc/rpcError'

const SEALED = 'L2 is sealed by its sequencer; mine L1 instead, L2 follows'
const TOGETHER = "use devnet_snapshot and devnet_revert of L2's endpoint: they take both chains"

/** The reasons why methods that people know from other test chains are not there. */
const reasons = new Map<string, string>([
  // Wallets that find it would use the node's idea of a tip, which is higher than L2's whole gas price.
  ['eth_fillTransaction', ''],
  ['eth_subscribe', 'subscriptions need a WebSocket; poll instead'],
  ...[
    'setAutomine',
    'setIntervalMining',
    'mine_detailed',
    'setBlockTimestampInterval',
    'removeBlockTimestampInterval',
  ].flatMap((name) =>
    ['evm', 'anvil', 'hardhat'].map((space): [string, string] => [`${space}_${name}`, SEALED]),
  ),
  ...['rollback', 'reorg', 'reset', 'loadState'].flatMap((name) =>
    ['anvil', 'hardhat'].map((space): [string, string] => [`${space}_${name}`, TOGETHER]),
  ),
])

/** Families of methods of which each one only reads. */
const readingFamilies = /^(net|web3|txpool|trace|ots)_|^debug_(trace|getRaw)|^erigon_get/

/** Methods of `eth_` that read, or sign without sending. */
const ethMethods = new Set(
  [
    'accounts blobBaseFee blockNumber chainId coinbase config createAccessList getAccount getAccountInfo getBalance',
    'getBlockTransactionCountByHash getBlockTransactionCountByNumber getCode getProof getStorageAt getStorageValues',
    'getTransactionBySenderAndNonce getTransactionCount getRawTransactionByHash getHeaderByHash getHeaderByNumber',
    'getRawTransactionByBlockHashAndIndex getRawTransactionByBlockNumberAndIndex',
    'getUncleByBlockHashAndIndex getUncleByBlockNumberAndIndex getUncleCountByBlockHash getUncleCountByBlockNumber',
    'hashrate mining networkId newBlockFilter newFilter newPendingTransactionFilter protocolVersion simulateV1',
    'sign signTransaction signTypedData signTypedData_v3 signTypedData_v4 syncing uninstallFilter getWork',
  ].flatMap((line) => line.split(' ')),
)

/** Methods of test chains that set the state of accounts or tell of the node. None makes a block. */
const stateMethods = new Set(
  [
    'setBalance addBalance setCode setNonce setStorageAt dealErc20 dealERC20 setErc20Allowance setERC20Allowance',
    'impersonateAccount stopImpersonatingAccount autoImpersonateAccount impersonateSignature',
    'dropTransaction dropAllTransactions removePoolTransactions getAutomine getIntervalMining getGenesisTime',
    'nodeInfo metadata dumpState setLoggingEnabled enableTraces getBlobsByTransactionHash getBlobByHash',
  ].flatMap((line) => line.split(' ')),
)

/**
 * The error of a method that is not passed on to the node that runs L2; undefined when it is passed on. Only methods that are known
 * to leave the two chains together are: one that a later version of the node brings is not there until somebody has looked at it.
 */
export function refusal(method: string): RpcError | undefined {
  const why = reasons.get(method)
  if (why !== undefined) return methodNotFound(method, why)
  const [space = '', name = ''] = method.split(/_(.*)/s)
  const isKnown =
    readingFamilies.test(method) ||
    (space === 'eth' && ethMethods.has(name)) ||
    ((space === 'anvil' || space === 'hardhat') && stateMethods.has(name))
  return isKnown ? undefined : methodNotFound(method)
}

/** Methods that would set L1 back, or to another state, without L2. Mining is none of them: L2 follows. */
const aloneOnL1 = /^(evm|anvil|hardhat)_(snapshot|revert|rollback|reorg|reset|loadState)$/

/** The error of a method that is not passed on to L1's node; undefined when it is passed on. */
export const refusalOnL1 = (method: string): RpcError | undefined =>
  aloneOnL1.test(method) ? methodNotFound(method, TOGETHER) : undefined
