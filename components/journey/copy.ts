import type { NextStep } from '@/lib/journey/nextStep'
import type { JourneyStage, StageState, WaitStage } from '@/lib/journey/stages'
import type { ThreadState } from '@/lib/journey/threads'

export const journeyWords = {
  title: 'From stake to Ethereum',
  nextIn: (time: string) => `≈ ${time}`,
}

/**
 * Each stage: its name, with soft hyphens where a narrow phone has to part it, the page on which it is moved on, and what is
 * read after a name that two of them have.
 */
export const stages: Record<JourneyStage, { name: string; href: string; aloud?: string }> = {
  unbond: { name: 'Unbond', href: '/stake/' },
  unbonding: { name: 'Wait', href: '/stake/', aloud: 'for the unbonding period' },
  withdraw: { name: 'With\u00addraw', href: '/stake/' },
  deposit: { name: 'Deposit', href: '/' },
  challenge: { name: 'Wait', href: '/transfers/', aloud: 'for the challenge period' },
  claim: { name: 'Claim', href: '/transfers/' },
  arrived: { name: 'Ether\u00adeum', href: '/?direction=withdraw' },
}

export const stageStates: Record<StageState, string> = {
  now: 'action possible now',
  waiting: 'waiting',
  rest: 'nothing to do',
  empty: 'nothing here',
}

/** The open step, on top of every page. */
export const nextWords = {
  none: 'Nothing to do right now.',
  open: {
    redeem: (amount: string) => `${amount} can be redeemed now.`,
    resend: (amount: string) => `${amount} need a new ticket to be released.`,
    claim: (amount: string) => `${amount} can be claimed now.`,
    withdraw: (amount: string) => `${amount} can be withdrawn now.`,
    deposit: (amount: string) => `${amount} in your wallet can be deposited.`,
    wait: {
      unbonding: (amount: string, time: string) => `${amount} unbonding. Next withdrawal in ${time}.`,
      challenge: (amount: string, time: string) =>
        `${amount} in the challenge period. Next claim in ${time}.`,
    } satisfies Record<WaitStage, unknown>,
  },
  acts: {
    redeem: 'Redeem',
    resend: 'Send again',
    claim: 'Claim',
    withdraw: 'Withdraw',
    deposit: 'Deposit',
    wait: 'Details',
  } satisfies Record<Exclude<NextStep['step'], 'none'>, string>,
}

export const guideWords = {
  title: 'Move my rewards to Ethereum',
  lead: 'Unbond, wait, withdraw, deposit, wait, claim. Several amounts can be in progress at once. You can close this page: your progress is read from the chains.',
  threads: 'On the way to Ethereum',
  expected: 'Time and cost of the whole journey',
  arrives: 'On Ethereum',
  waits: (unbonding: string, challenge: string) =>
    `${unbonding} of unbonding and ${challenge} of challenge period, if each step is taken as it opens.`,
  costL2: 'Fees on Arbitrum, at most about',
  costL1: 'Claim on Ethereum, about',
  costNote: 'At current gas prices.',
  partial: 'The chain has not been searched completely yet, so some may be missing.',
}

export const threadWords = {
  label: (amount: string) => `Progress of ${amount} LPT`,
  steps: {
    unbond: 'Unbond',
    unbonding: 'Unbonding period',
    withdraw: 'Withdraw to your wallet',
    deposit: 'Deposit into the bridge',
    challenge: 'Challenge period',
    claim: 'Claim on Ethereum',
  },
  states: {
    unbonding: 'Unbonding',
    withdraw: 'Withdraw now',
    deposit: 'Deposit now',
    unclear: 'Withdrawn',
    challenge: 'Challenge period',
    claim: 'Claim now',
    arrived: 'On Ethereum',
  } satisfies Record<ThreadState['state'], string>,
  withdraw: 'Withdraw to your wallet',
  withdrawn: 'Withdrawn. The LPT is in your wallet.',
  deposit: 'Deposit it',
  deposited: 'The deposit is on its way.',
  approveFirst: 'Approve with a transaction first',
  reading: 'Reading what is needed.',
  bridgeRest: 'Bridge what the wallet holds',
  cost: 'Signed on Arbitrum. It costs at most about',
  remains: (l2: string, l1: string) =>
    `Still to come, at current gas prices: at most about ${l2} on Arbitrum and ${l1} on Ethereum.`,
  remainsTime: (duration: string) => `Another ${duration} of waiting, if each step is taken as it opens.`,
  unclear: (inWallet: string, deposited: string) =>
    `It was withdrawn to your wallet. LPT is fungible, so where it is now is unknown: the wallet holds ${inWallet}, and ${deposited} were deposited since in other amounts.`,
}

export const spentWords = {
  spent: (l2: string, l1: string) =>
    `Spent so far on these transactions: ${l2} on Arbitrum, ${l1} on Ethereum.`,
  message: 'The message’s fee is not included: it was paid from the ETH sent along with the burn.',
  approved: 'Approved',
  earlierApproval: 'It used an earlier approval of another amount; that fee is not included.',
  took: (duration: string) => `It took ${duration}.`,
}

export const backWords = {
  title: 'Bring LPT′ back and stake it',
  lead: 'Burn LPT′ on Ethereum, wait some minutes for its release on Arbitrum, and stake what arrived. Your progress is read from the chains, on any device.',
  expected: 'Time and cost of the way back',
  onEthereum: 'Your LPT′ on Ethereum',
  takes: 'On Arbitrum',
  after: (duration: string) => `about ${duration} after the burn`,
  costL1: 'The burn on Ethereum, about',
  message: 'The message to Arbitrum, at most',
  messageNote:
    'Sent along in ETH. Estimated again when you sign: more than this is never sent unless it was shown to you first. It covers at least twice the price of that moment; unused fees are refunded to you on Arbitrum.',
  messageLater: 'The exact fee of the message to Arbitrum comes on top. It is read before you sign.',
  estimating: 'Reading the message’s fee',
  costL2: 'Stake on Arbitrum, at most about',
  costNote: 'At current gas prices. No approval is needed.',
  begin: (amount: string) => `Bring ${amount} back`,
  burn: (amount: string) => `Burn ${amount} on Ethereum`,
  burnEmpty: 'Burn on Ethereum',
  required:
    'Your account is a contract that exists on Ethereum only: nobody could stake at its address on Arbitrum. Choose an account there to receive the LPT. That account then continues here and stakes it.',
  toRecipient: 'Choose who receives it',
  sent: 'The burn is on its way.',
  sentLabel: 'A return that has just begun',
}

export const returnWords = {
  label: (amount: string) => `Return of ${amount} LPT`,
  burn: 'Burn on Ethereum',
  burnt: 'Burnt on Ethereum',
  travelling: (when: string) => `Sent ${when}.`,
  soon: 'It should arrive soon.',
  overdue: 'It is taking longer than usual. Nothing is lost: once it arrives, anybody can release it.',
  cost: 'The approval and the stake are signed on Arbitrum. Together they cost at most about',
  costBond: 'Signed on Arbitrum. It costs at most about',
  released: 'Released on Arbitrum',
  stake: 'Stake it',
  approve: 'Approve for staking',
  stakeIt: 'Stake it',
  staked: 'Staked.',
  unclear: 'It arrived, and your wallet holds less now. LPT is fungible, so where it went is unknown.',
}
