import { methodNotFound, type RpcError } from '../rpc/rpcError'

const sealed = 'L2 is sealed by its sequencer; mine L1 instead, L2 follows'
const together = "use devnet_snapshot and devnet_revert of L2's endpoint: they take both chains"

/** Why methods that people know from other test chains are not there. */
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
    ['evm', 'anvil', 'hardhat'].map((space): [string, string] => [`${space}_${name}`, sealed]),
  ),
  ...['rollback', 'reorg', 'reset', 'loadState'].flatMap((name) =>
    ['anvil', 'hardhat'].map((space): [string, string] => [`${space}_${name}`, together]),
  ),
])

/** Whole families that only look. */
const looking = /^(net|web3|txpool|trace|ots)_|^debug_(trace|getRaw)|^erigon_get/

/** Of `eth`: what looks, and what signs without sending. */
const eth = new Set(
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

/** Of the test chains' own: what sets the state of accounts, and what tells of the node. Nothing here makes a block. */
const test = new Set(
  [
    'setBalance addBalance setCode setNonce setStorageAt dealErc20 dealERC20 setErc20Allowance setERC20Allowance',
    'impersonateAccount stopImpersonatingAccount autoImpersonateAccount impersonateSignature',
    'dropTransaction dropAllTransactions removePoolTransactions getAutomine getIntervalMining getGenesisTime',
    'nodeInfo metadata dumpState setLoggingEnabled enableTraces getBlobsByTransactionHash getBlobByHash',
  ].flatMap((line) => line.split(' ')),
)

/**
 * Why a method is not passed on to the node that runs L2; undefined when it is. By a list of what is known to leave the two
 * chains together: what a later node learns is not there until somebody has looked at it.
 */
export function refusal(method: string): RpcError | undefined {
  const why = reasons.get(method)
  if (why !== undefined) return methodNotFound(method, why)
  const [space = '', name = ''] = method.split(/_(.*)/s)
  const isKnown =
    looking.test(method) ||
    (space === 'eth' && eth.has(name)) ||
    ((space === 'anvil' || space === 'hardhat') && test.has(name))
  return isKnown ? undefined : methodNotFound(method)
}

/** What would set L1 back or elsewhere without L2. It may be mined and stopped at will: L2 follows. */
const aloneOnL1 = /^(evm|anvil|hardhat)_(snapshot|revert|rollback|reorg|reset|loadState)$/

/** Why a method is not passed on to L1's node; undefined when it is. */
export const refusalOnL1 = (method: string): RpcError | undefined =>
  aloneOnL1.test(method) ? methodNotFound(method, together) : undefined
