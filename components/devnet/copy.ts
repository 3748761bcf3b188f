import { formatCount } from '@/lib/format/numbers'

export const devnet = {
  demo: 'Demo account',
  panel: 'Clock panel',
  about: 'These chains run on your machine. Time passes when you say so; nothing here is worth anything.',
  where: (chain: string, block: number) => `${chain}, block ${formatCount(block)}`,
  missing:
    'This page is built for a local Arbitrum, and none answers. Start one with “npm start”, then try again. A site for a real network is another build.',
  role: 'Demo account acts as',
  as: (role: string) => `Demo account: ${role}`,
  /** A role in the local chains' story, or the sentence about it: the chains tell both in English. */
  told: (words: string) => words,
  failed: 'That did not work',
}

/** The acts of the clock panel: the name of each button, its purpose, and the sentence once it is done. */
export const clockActs = [
  {
    method: 'devnet_advanceRounds',
    params: [1],
    name: 'Next round',
    about: 'Livepeer counts time in rounds; rewards come once per round.',
    done: 'A round has passed.',
  },
  {
    method: 'devnet_passUnbondingPeriod',
    params: [],
    name: 'Pass the unbonding period',
    about: 'Opens every unbonding lock.',
    done: 'The unbonding period has passed.',
  },
  {
    method: 'devnet_passChallengePeriod',
    params: [],
    name: 'Pass the challenge period',
    about: 'Makes every deposit claimable on Ethereum.',
    done: 'The challenge period has passed.',
  },
  {
    method: 'devnet_failNextRedeem',
    params: [],
    name: 'Fail the next redeem',
    about: 'The next withdrawal waits on Arbitrum until somebody redeems it.',
    done: 'The next automatic redemption will fail.',
  },
  {
    method: 'devnet_advanceBlocks',
    params: [10],
    name: 'Ten blocks',
    about: 'Two minutes of Ethereum.',
    done: 'Ten blocks have passed.',
  },
] as const
