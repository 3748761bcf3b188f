import { type Address, getAbiItem, isAddressEqual, parseEventLogs, toEventSelector } from 'viem'
import { bondingManagerAbi } from '@/lib/abi/bondingManager'
import { livepeerTokenAbi } from '@/lib/abi/livepeerToken'
import type { Protocol } from '@/lib/actions/read/resolveProtocol'
import { addressTopic, type MinedLog } from '@/lib/bridge/gatewayLogs'
import type { ChainPair } from '@/lib/chains/pair'
import type { LogFilter } from '@/lib/rpc/rpcLog'
import type { LifeEvent } from '@/lib/staking/stakeLife'

const approval = getAbiItem({ abi: livepeerTokenAbi, name: 'Approval' })
const topic = (
  name: 'Bond' | 'Unbond' | 'Rebond' | 'WithdrawStake' | 'WithdrawFees' | 'EarningsClaimed' | 'TransferBond',
) => toEventSelector(getAbiItem({ abi: bondingManagerAbi, name }))

/**
 * Everything that happens to a stake, of which the account is the first, the second or the third indexed argument; and what it
 * lets the BondingManager and the bridge take, which costs gas.
 */
export function lifeFilters(
  { bondingManager, lpt }: Pick<Protocol, 'bondingManager' | 'lpt'>,
  { gateways }: ChainPair,
  account: Address,
): readonly LogFilter[] {
  const who = addressTopic(account)
  const spenders = gateways === null ? [bondingManager] : [bondingManager, gateways.l2]
  const address = bondingManager
  const first = [topic('WithdrawStake'), topic('WithdrawFees'), topic('TransferBond')]
  const second = [topic('Unbond'), topic('Rebond'), topic('EarningsClaimed'), topic('TransferBond')]
  return [
    { address, topics: [first, who] },
    { address, topics: [second, null, who] },
    { address, topics: [topic('Bond'), null, null, who] },
    { address: lpt, topics: [toEventSelector(approval), who, spenders.map(addressTopic)] },
  ]
}

/** @param logs oldest first; those of approvals say nothing of the stake and are left out */
export function lifeEvents(
  logs: readonly MinedLog[],
  account: Address,
  timeOf: (block: bigint) => bigint,
): readonly LifeEvent[] {
  return parseEventLogs({
    abi: bondingManagerAbi,
    eventName: [
      'Bond',
      'Unbond',
      'Rebond',
      'WithdrawStake',
      'WithdrawFees',
      'EarningsClaimed',
      'TransferBond',
    ],
    logs: [...logs],
  }).map((log): LifeEvent => {
    const { blockNumber, transactionHash: hash } = log
    const tx = { hash, blockNumber, time: timeOf(blockNumber) }
    switch (log.eventName) {
      case 'Bond': {
        const { newDelegate: orchestrator, additionalAmount: amount, bondedAmount: bonded } = log.args
        return { tx, kind: 'bond', amount, bonded, orchestrator }
      }
      case 'Unbond':
      case 'Rebond': {
        const { amount, unbondingLockId: lockId, delegate: orchestrator } = log.args
        return { tx, kind: log.eventName === 'Unbond' ? 'unbond' : 'rebond', amount, lockId, orchestrator }
      }
      case 'WithdrawStake':
        return { tx, kind: 'withdraw-stake', amount: log.args.amount, lockId: log.args.unbondingLockId }
      case 'WithdrawFees':
        return { tx, kind: 'withdraw-fees', amount: log.args.amount, recipient: log.args.recipient }
      case 'EarningsClaimed': {
        const { delegate: orchestrator, delegator: _, ...claim } = log.args
        return { tx, kind: 'claim', orchestrator, ...claim }
      }
      case 'TransferBond': {
        const { oldDelegator, newDelegator, amount } = log.args
        return isAddressEqual(oldDelegator, account)
          ? { tx, kind: 'send-stake', amount, to: newDelegator }
          : { tx, kind: 'receive-stake', amount, from: oldDelegator }
      }
      default:
        return log satisfies never
    }
  })
}
