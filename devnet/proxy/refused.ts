import { methodNotFound, type RpcError } from '../rpc/rpcError'

const sealed = 'L2 is sealed by its sequencer; mine L1 instead, L2 follows'

/** Methods of the node behind the proxy that would break what the proxy stands for, and why they are not there. */
const refused = new Map<string, string>([
  // Wallets that find it would use the node's idea of a tip, which is higher than L2's whole gas price.
  ['eth_fillTransaction', ''],
  ['eth_subscribe', 'subscriptions need a WebSocket; poll instead'],
  ['eth_unsubscribe', ''],
  ['evm_setAutomine', sealed],
  ['anvil_setAutomine', sealed],
  ['evm_setIntervalMining', sealed],
  ['anvil_setIntervalMining', sealed],
  ['anvil_setBlockTimestampInterval', sealed],
  ['anvil_removeBlockTimestampInterval', sealed],
  ['anvil_rollback', 'use devnet_revert'],
  ['anvil_reorg', 'use devnet_revert'],
  ['anvil_reset', 'use devnet_revert'],
  ['anvil_loadState', 'use devnet_revert'],
])

export function refusal(method: string): RpcError | undefined {
  const why = refused.get(method)
  return why === undefined ? undefined : methodNotFound(method, why)
}
