import type { Forfeit } from './forfeit'
import type { LockState } from './locks'
import type { OrchestratorStanding } from './orchestrator'
import type { DelegatorStatus } from './stake'
import type { StakeBlocker } from './status'
import type { BondProblem, OrchestratorProblem } from './validateBond'
import type { FeesProblem } from './validateFees'
import type { UnbondProblem } from './validateUnbond'

/** Every sentence of the stake's domain. */

export const delegatorCopy: Record<DelegatorStatus, { label: string; sentence: string }> = {
  pending: {
    label: 'Starts next round',
    sentence:
      'The stake was bonded or moved in this round. It earns, and can be unbonded, from the next one.',
  },
  bonded: {
    label: 'Staked',
    sentence: 'The stake earns in every round in which its orchestrator claims rewards.',
  },
  unbonded: { label: 'Not staked', sentence: 'Nothing is staked from this account.' },
}

export const lockCopy: Record<LockState['state'], { label: string; sentence: string }> = {
  waiting: {
    label: 'Unbonding',
    sentence:
      'It earns nothing and cannot be moved until its round comes. You can rebond it, which returns it to your stake, at any time.',
  },
  withdrawable: {
    label: 'Ready to withdraw',
    sentence: 'Withdraw it to your wallet. It stays here until you do.',
  },
  spent: { label: 'Done', sentence: 'It was withdrawn or rebonded.' },
}

export const blockerCopy: Record<StakeBlocker, string> = {
  paused:
    "Livepeer's governance has paused the protocol. Nothing can be done with a stake until it is resumed.",
  'round-not-initialized':
    'A new round has begun and nobody has initialised it yet. Until then nothing can be done with a stake. Anybody may initialise it, also you.',
  'first-round':
    'Livepeer has just begun here, and its very first round cannot be initialised. From the next round on everything can be done.',
}

/** The same in short, beside a button that it disables. */
export const blockedShort: Record<StakeBlocker, string> = {
  paused: "Paused by Livepeer's governance, until it is resumed.",
  'round-not-initialized': 'The round has to be initialised first: see the top of this page.',
  'first-round': 'Not in the very first round: from the next one on.',
}

export const orchestratorProblemCopy: Record<OrchestratorProblem, string> = {
  'no-orchestrator': 'Choose an orchestrator first.',
  'own-address':
    'This is your own address. Staking with it would register you as an orchestrator, and only unbonding everything ends that.',
  'zero-address': 'A stake with the zero address earns nothing. Enter an orchestrator.',
  'same-orchestrator': 'Your stake is with this orchestrator already.',
  'orchestrator-leaving':
    'This orchestrator is in its last active round and accepts no stake until it has claimed this round’s rewards.',
}

export const bondProblemCopy: Record<BondProblem, string> = {
  ...blockerCopy,
  'zero-amount': 'Enter an amount.',
  'exceeds-balance': 'More than you have.',
  ...orchestratorProblemCopy,
}

export const feesProblemCopy: Record<FeesProblem, string> = {
  ...blockedShort,
  'no-fees': 'There are no fees to withdraw yet.',
  'zero-amount': 'Enter an amount.',
  'exceeds-fees': 'More than the fees earned.',
}

export const unbondProblemCopy: Record<UnbondProblem, string> = {
  ...blockerCopy,
  'nothing-bonded': 'Nothing is staked from this account.',
  'still-pending': 'The stake was bonded or moved in this round. It can be unbonded from the next one.',
  'zero-amount': 'Enter an amount.',
  'exceeds-stake': 'More than your stake and its rewards.',
}

export const forfeitCopy: Record<Forfeit['why'], string> = {
  'not-earning': 'There is no reward to forfeit in this round.',
  'already-rewarded':
    'Your orchestrator has claimed the rewards of this round. Acting now forfeits only the ETH fees that it earns in the rest of it.',
  'already-claimed': 'You have already acted in this round: there is nothing left to forfeit.',
  'orchestrator-inactive': 'Your orchestrator is not active, so there is no reward to forfeit in this round.',
  'reward-not-called':
    'Your orchestrator has not claimed the rewards of this round yet. If you act now, your whole stake misses them, and the ETH fees of the rest of the round.',
}

/** The worth of waiting for a round's reward, as a sentence after the one above. */
export const waitingCopy = {
  likely: 'Waiting until it has costs nothing.',
  unlikely: (round: string) =>
    `It last claimed rewards in round ${round} and may not do so in this one: waiting may gain nothing.`,
}

/** The earnings of a bonded stake, by the standing of its orchestrator. */
export const earningCopy: Record<OrchestratorStanding, string> = {
  active: 'The stake earns in every round in which its orchestrator claims rewards.',
  joining: 'The stake earns from the next round on, in which its orchestrator becomes active.',
  leaving: 'The stake earns in this round for the last time with its orchestrator.',
  inactive: 'The stake earns nothing, because its orchestrator is not active.',
}
