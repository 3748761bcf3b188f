import type { Address } from 'viem'
import type { ChainPair, Gateways } from '@/lib/chains/pair'

/** What each figure of the reserves is checked with. */
export type VerifyCommands = Record<'escrowed' | 'supply' | 'unclaimed' | 'unreleased', string>

/**
 * A line for a shell and Foundry's cast for each figure. Those in flight are listed one by one: deposits with a message
 * that the outbox has not executed, withdrawals that L2 has not released.
 */
export function verifyCommands(pair: ChainPair, gateways: Gateways, lpt: Address): VerifyCommands {
  const l1 = `--rpc-url ${pair.l1.rpcUrls.default.http[0]}`
  const l2 = `--rpc-url ${pair.l2.rpcUrls.default.http[0]}`
  const first = (command: string) => `$(${command} | cut -d' ' -f1)`
  const deposits = `cast logs --from-block ${pair.fromBlock.l2} --address ${gateways.l2} '${DEPOSIT_EVENT}' --json ${l2}`
  const count = first(`cast call ${gateways.l1} '${CALLS.withdrawalCount}' ${l1}`)
  return {
    escrowed: `cast call ${gateways.l2} '${CALLS.escrowed}' ${lpt} ${l2}`,
    supply: `cast call ${gateways.lptPrime} '${CALLS.totalSupply}' ${l1}`,
    unclaimed:
      `${deposits} | jq -r '.[] | .topics[3] + " " + .data' | while read position amount; do ` +
      `[ $(cast call ${pair.arbitrum.outbox} '${CALLS.isSpent}' $position ${l1}) = false ] && cast to-dec $amount; done`,
    unreleased:
      `count=${count}; id=0; while [ $id -lt $count ]; do ` +
      `[ $(cast call ${gateways.l2} '${CALLS.isReleased}' $id ${l2}) = false ] && ` +
      `cast call ${gateways.l1} '${CALLS.withdrawals}' $id ${l1}; id=$((id + 1)); done`,
  }
}

/** Signatures as cast reads them; a test holds them to the ABIs. */
export const CALLS = {
  escrowed: 'escrowed(address)(uint256)',
  totalSupply: 'totalSupply()(uint256)',
  isSpent: 'isSpent(uint256)(bool)',
  isReleased: 'isReleased(uint256)(bool)',
  withdrawalCount: 'withdrawalCount()(uint256)',
  withdrawals: 'withdrawals(uint256)(address,uint96)',
} as const

export const DEPOSIT_EVENT =
  'DepositInitiated(address indexed from, address indexed to, uint256 indexed position, uint256 amount)'
