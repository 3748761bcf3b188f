import { formatCount, formatPercent, plural } from '@/lib/format/numbers'

export const stakeWords = {
  title: 'Stake',
  lead: 'Your stake with Livepeer, what it has earned, and how to take it out.',
  connect: 'Your stake appears here once a wallet is connected.',
  yours: 'Your stake',
  principal: 'Principal',
  rewards: 'Rewards',
  total: 'Stake',
  fees: 'ETH fees earned',
  orchestrator: 'Orchestrator',
  inWallet: 'LPT in your wallet',
  inWalletNote: 'On Arbitrum, free to move.',
  bridgeIt: 'Bridge it',
  round: (round: string) => `Round ${round}`,
  roundShort: 'Round',
  roundProgress: (round: string, percent: number) => `Round ${round} is ${formatPercent(percent)} complete`,
  nextRound: 'Next round',
  basis: (blocks: bigint, seconds: number) =>
    `${plural(blocks, { one: '# Ethereum block', other: '# Ethereum blocks' })} from now, at ${plural(seconds, { one: '# second', other: '# seconds' })} each; then the round has to be initialised.`,
  initialize: 'Initialise round',
  initialized: 'The round is initialised.',
  notInitialized: 'This round is not initialised',
  empty: 'Nothing is staked from this account',
  emptyBody: 'Once there is LPT in your wallet on Arbitrum you can stake it here, or take it to Ethereum.',
  toBridge: 'Go to the bridge',
}

export const unbondWords = {
  title: 'Unbond',
  lead: 'Unbonding takes part of your stake out. It waits in a lock, earns nothing meanwhile, and is then yours to withdraw.',
  rewardsOnly: 'Rewards only',
  all: 'Everything',
  unbond: 'Unbond',
  opens: 'Can be withdrawn',
  fromRound: (round: string) => `From round ${round}`,
  stays: 'Stays staked',
  meanwhile:
    'Until then it earns nothing, and can neither be sent nor bridged. You can rebond it, which returns it to your stake, at any time.',
  start: (rewards: string) => `Begin with ${rewards} of rewards`,
  noRewards: 'There are no rewards to take yet.',
  pending: (round: string) =>
    `Your stake starts to earn in round ${round}, and can be unbonded from then on,`,
  unbonded: 'Unbonded. A new lock is in the list.',
}

export const lockWords = {
  title: 'Unbonding locks',
  none: 'No locks. What you unbond waits here until its round comes.',
  opensIn: (round: string) => `Opens in round ${round}`,
  progress: (percent: number) => `Unbonding period ${formatPercent(percent)} complete`,
  withdraw: 'Withdraw stake',
  rebond: 'Rebond',
  rebondTo: 'Stake it with this orchestrator',
  showMore: (count: number) => plural(count, { one: 'Show # more lock', other: 'Show # more locks' }),
  withdrawAll: (count: number, sum: string) =>
    `${plural(count, { one: 'Withdraw # open lock', other: 'Withdraw all # open locks' })}: ${sum}`,
  withdrawAllNote:
    'One signature where your wallet can send several calls at once, otherwise one for each lock.',
  withdrawn: 'Withdrawn. The LPT is in your wallet.',
  rebonded: 'Rebonded. It is part of your stake again.',
  entry: (amount: string) => `Withdraw ${amount} of unbonded stake`,
  entryBody: (url: string) =>
    `The unbonding period should be over by now. Withdraw at ${url}; nothing is lost by doing it later.`,
}

export const feesWords = {
  withdraw: 'Withdraw fees',
  choose: 'Other amount or recipient',
  whole: 'All of it, to your own account',
  form: 'Fees to withdraw',
  withdrawn: 'Withdrawn. The recipient has the ETH.',
  warnings: {
    'to-somebody-else': 'This ETH goes to another address than your own. It cannot be called back.',
    'to-contract':
      'The recipient is a contract. Send to it only when you know that it takes ETH and can pass it on.',
  },
}

export const networkFeeWords = {
  fee: (chain: string) => `Network fee on ${chain}`,
  basis: (gas: bigint, gwei: string) => `About ${formatCount(gas)} gas at ${gwei} gwei`,
  open: 'Estimated as soon as it can be signed',
}

export const bondWords = {
  title: 'Stake LPT',
  lead: 'Stakes LPT of your wallet on Arbitrum, also what you brought back from Ethereum.',
  inWallet: 'In your wallet',
  earns: 'Earns',
  earnsNote: 'Taking it out again means unbonding, with its wait.',
  fromRound: (round: string) => `from round ${round}`,
  earnsNothing: 'nothing with this orchestrator',
  approve: 'Approve for staking',
  approveNote:
    'First Livepeer has to be allowed to take exactly this amount. The stake is the next signature.',
  bond: 'Stake',
  bonded: 'Staked.',
}
