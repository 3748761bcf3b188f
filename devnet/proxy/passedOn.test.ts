import { expect, it } from 'vitest'
import { refusal, refusalOnL1 } from './passedOn'

it.each([
  'eth_getBalance',
  'eth_getProof',
  'eth_signTypedData_v4',
  'net_version',
  'web3_clientVersion',
  'debug_traceBlockByNumber',
  'anvil_setCode',
  'hardhat_impersonateAccount',
])('%s leaves both chains where they are', (method) => {
  expect(refusal(method)).toBeUndefined()
})

it.each([
  'anvil_mine_detailed',
  'evm_mine_detailed',
  'hardhat_reset',
  'anvil_reorg',
  'evm_setAutomine',
  'anvil_setNextBlockBaseFeePerGas',
  'anvil_setChainId',
  'eth_nonsense',
  'debug_setHead',
  'anvil_whatALaterNodeLearns',
  '',
  'eth_',
  'constructor_toString',
])('%j would move L2 alone, or is not known', (method) => {
  expect(refusal(method)?.code).toBe(-32601)
})

it.each(['evm_snapshot', 'evm_revert', 'anvil_reset', 'hardhat_reset', 'anvil_reorg', 'anvil_rollback'])(
  '%s of L1 says what takes both chains',
  (method) => expect(refusalOnL1(method)?.message).toContain('devnet_snapshot'),
)

it.each(['evm_mine', 'evm_setAutomine', 'eth_call', 'anvil_setBalance'])(
  '%s of L1 takes L2 along',
  (method) => {
    expect(refusalOnL1(method)).toBeUndefined()
  },
)
