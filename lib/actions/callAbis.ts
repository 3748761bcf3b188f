import { type Abi, parseAbi } from 'viem'
import { arbRetryableTxAbi } from '@/lib/abi/arbRetryableTx'
import { bondingManagerAbi } from '@/lib/abi/bondingManager'
import { bondingVotesAbi } from '@/lib/abi/bondingVotes'
import { bridgeAbi } from '@/lib/abi/bridge'
import { inboxAbi } from '@/lib/abi/inbox'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import { livepeerTokenPrimeAbi } from '@/lib/abi/livepeerTokenPrime'
import { outboxAbi } from '@/lib/abi/outbox'

/** The errors of a contract that is called inside another's function: they bubble up and have to be known there. */
function errorsOf<const abi extends Abi>(abi: abi) {
  return abi.filter((item): item is Extract<abi[number], { type: 'error' }> => item.type === 'error')
}

const lptPrimeErrors = errorsOf(livepeerTokenPrimeAbi)

/** The L1 gateway, which calls LivepeerToken' and Arbitrum's inbox. */
export const l1GatewayCallAbi = [...l1LptGatewayAbi, ...lptPrimeErrors, ...errorsOf(inboxAbi)] as const

/** The outbox, which has the bridge call the L1 gateway, which calls LivepeerToken'. */
export const outboxCallAbi = [
  ...outboxAbi,
  ...errorsOf(bridgeAbi),
  ...errorsOf(l1LptGatewayAbi),
  ...lptPrimeErrors,
] as const

/** Livepeer's BondingManager, which writes checkpoints into BondingVotes. */
export const bondingManagerCallAbi = [...bondingManagerAbi, ...errorsOf(bondingVotesAbi)] as const

/** Every error on our way, to read the revert of a transaction of which nothing else is known. */
export const allErrors = [
  ...errorsOf(l2LptGatewayAbi),
  ...errorsOf(l1GatewayCallAbi),
  ...errorsOf(outboxCallAbi),
  ...errorsOf(bondingVotesAbi),
  ...errorsOf(arbRetryableTxAbi),
] as const

/** Multicall3 as something that changes state: viem lists it for reading alone. */
export const multicall3CallAbi = parseAbi([
  'struct Call3 { address target; bool allowFailure; bytes callData; }',
  'struct Result { bool success; bytes returnData; }',
  'function aggregate3(Call3[] calls) payable returns (Result[] returnData)',
])
