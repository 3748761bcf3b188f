import { type Address, isAddressEqual, zeroAddress } from 'viem'
import { multicall } from 'viem/actions'
import { bondingManagerAbi } from '@/lib/abi/bondingManager'
import { controllerAbi } from '@/lib/abi/controller'
import { livepeerTokenAbi } from '@/lib/abi/livepeerToken'
import { minterAbi } from '@/lib/abi/minter'
import { roundsManagerAbi } from '@/lib/abi/roundsManager'
import { openController } from '@/lib/actions/gateways'
import type { ChainPair } from '@/lib/chains/pair'
import type { Clients } from '@/lib/rpc/clients'
import { multicallOptions } from '@/lib/rpc/multicallOptions'
import type { LockFacts, MintingFacts, OrchestratorFacts, StakeFacts } from '@/lib/staking/stake'
import { delegatorStatus } from '@/lib/staking/status'
import type { Protocol } from './resolveProtocol'

/**
 * Everything about the stake of an account: the account and the round first, then its locks and its orchestrator.
 * Two round trips, however many locks.
 */
export async function readStake(
  clients: Pick<Clients, 'l2'>,
  pair: ChainPair,
  params: { protocol: Protocol; account: Address },
): Promise<StakeFacts> {
  const { nextLockId, delegate, ...facts } = await readAccount(clients, pair, params)
  const { locks, orchestrator } = await readLocks(clients, pair, { ...params, nextLockId, delegate })
  return { ...facts, locks, orchestrator }
}

async function readAccount(
  clients: Pick<Clients, 'l2'>,
  pair: ChainPair,
  { protocol, account }: { protocol: Protocol; account: Address },
) {
  const bonding = { address: protocol.bondingManager, abi: bondingManagerAbi } as const
  const rounds = { address: protocol.roundsManager, abi: roundsManagerAbi } as const
  const token = { address: protocol.lpt, abi: livepeerTokenAbi } as const
  const [answers, minting] = await Promise.all([
    multicall(clients.l2, {
      ...multicallOptions(pair),
      allowFailure: false,
      contracts: [
        { ...bonding, functionName: 'getDelegator', args: [account] },
        { ...bonding, functionName: 'delegatorStatus', args: [account] },
        // The second argument means nothing any more: the answer is always for the current round.
        { ...bonding, functionName: 'pendingStake', args: [account, 0n] },
        { ...bonding, functionName: 'pendingFees', args: [account, 0n] },
        { ...bonding, functionName: 'unbondingPeriod' },
        { ...rounds, functionName: 'currentRound' },
        { ...rounds, functionName: 'currentRoundInitialized' },
        { ...rounds, functionName: 'roundLength' },
        { ...rounds, functionName: 'currentRoundStartBlock' },
        { ...rounds, functionName: 'blockNum' },
        { address: openController(pair), abi: controllerAbi, functionName: 'paused' },
        { ...token, functionName: 'balanceOf', args: [account] },
        { ...token, functionName: 'allowance', args: [account, protocol.bondingManager] },
      ],
    }),
    readMinting(clients, pair, protocol),
  ])
  const [delegator, status, pendingStake, pendingFees, unbondingPeriod, ...round] = answers
  const [bondedAmount, , delegateAddress, , startRound, lastClaimRound, nextLockId] = delegator
  const [current, initialized, length, startBlock, blockNumber, paused, lpt, allowance] = round
  const delegate = isAddressEqual(delegateAddress, zeroAddress) ? null : delegateAddress
  return {
    account,
    delegator: { status: delegatorStatus(status), bondedAmount, delegate, startRound, lastClaimRound },
    pendingStake,
    pendingFees,
    unbondingPeriod: BigInt(unbondingPeriod),
    round: { current, initialized, length, startBlock, blockNumber },
    paused,
    minting,
    wallet: { lpt, allowance },
    nextLockId,
    delegate,
  }
}

/** Only for an estimate: a protocol that does not tell is no reason to show nothing. */
async function readMinting(
  clients: Pick<Clients, 'l2'>,
  pair: ChainPair,
  { minter, bondingManager }: Protocol,
): Promise<MintingFacts | null> {
  const bonding = { address: bondingManager, abi: bondingManagerAbi } as const
  const [mintable, activeStake, treasuryCut] = await multicall(clients.l2, {
    ...multicallOptions(pair),
    allowFailure: true,
    contracts: [
      { address: minter, abi: minterAbi, functionName: 'currentMintableTokens' },
      { ...bonding, functionName: 'currentRoundTotalActiveStake' },
      { ...bonding, functionName: 'treasuryRewardCutRate' },
    ],
  })
  if (mintable.status === 'failure' || activeStake.status === 'failure') return null
  // Builds of the protocol from before the treasury have no cut.
  return {
    mintable: mintable.result,
    activeStake: activeStake.result,
    treasuryCut: treasuryCut.result ?? 0n,
  }
}

async function readLocks(
  clients: Pick<Clients, 'l2'>,
  pair: ChainPair,
  params: { protocol: Protocol; account: Address; nextLockId: bigint; delegate: Address | null },
): Promise<{ locks: readonly LockFacts[]; orchestrator: OrchestratorFacts | null }> {
  const { protocol, account, nextLockId, delegate } = params
  const bonding = { address: protocol.bondingManager, abi: bondingManagerAbi } as const
  const ids = Array.from({ length: Number(nextLockId) }, (_, index) => BigInt(index))
  const [answers, orchestrator] = await Promise.all([
    multicall(clients.l2, {
      ...multicallOptions(pair),
      allowFailure: false,
      contracts: ids.map(
        (id) => ({ ...bonding, functionName: 'getDelegatorUnbondingLock', args: [account, id] }) as const,
      ),
    }),
    delegate === null ? null : readOrchestrator(clients, pair, protocol, delegate),
  ])
  const locks = answers.map(([amount, withdrawRound], index) => ({
    id: BigInt(index),
    amount,
    withdrawRound,
  }))
  return { locks, orchestrator }
}

/** An orchestrator's terms and its record. One round trip. */
export async function readOrchestrator(
  clients: Pick<Clients, 'l2'>,
  pair: ChainPair,
  protocol: Protocol,
  address: Address,
): Promise<OrchestratorFacts> {
  const bonding = { address: protocol.bondingManager, abi: bondingManagerAbi } as const
  const [transcoder, active] = await multicall(clients.l2, {
    ...multicallOptions(pair),
    allowFailure: false,
    contracts: [
      { ...bonding, functionName: 'getTranscoder', args: [address] },
      { ...bonding, functionName: 'isActiveTranscoder', args: [address] },
    ],
  })
  const [lastRewardRound, rewardCut, , , activationRound, deactivationRound] = transcoder
  return { address, active, activationRound, deactivationRound, lastRewardRound, rewardCut }
}
