import type { JourneyStage, StageState } from '@/lib/journey'

export const journeyWords = {
  title: 'From stake to Ethereum',
  nextIn: (time: string) => `≈ ${time}`,
}

/** Each stage: its name, and the page on which it is moved on. */
export const stages: Record<JourneyStage, { name: string; href: string }> = {
  unbond: { name: 'Unbond', href: '/stake/' },
  unbonding: { name: 'Wait', href: '/stake/' },
  withdraw: { name: 'Withdraw', href: '/stake/' },
  deposit: { name: 'Deposit', href: '/' },
  challenge: { name: 'Wait', href: '/transfers/' },
  claim: { name: 'Claim', href: '/transfers/' },
  arrived: { name: 'On Ethereum', href: '/?direction=withdraw' },
}

export const stageStates: Record<StageState, string> = {
  now: 'can go on now',
  waiting: 'waiting',
  rest: 'nothing has to be done',
  empty: 'nothing here',
}
