export const actWords = {
  waitFirst: 'Wait before changing your stake',
  loses: 'Acting now forfeits this round’s reward',
  atStake: 'At stake: about',
  wait: 'Wait',
  goOn: 'Continue and forfeit it',
}

export const orchestratorWords = {
  label: 'Orchestrator',
  hint: 'The address of your orchestrator. The one you last delegated to is filled in.',
  inactive: 'This address is not an active orchestrator: a stake with it earns nothing.',
  leaving:
    'This orchestrator is in its last active round: from the next round on, a stake with it earns nothing.',
  mistyped: 'This is not an address.',
  missing: 'Enter the address of an orchestrator.',
}

export const gate = {
  loading: 'Finding the two chains',
  failed: 'The two chains could not be found',
  retry: 'Try again',
  notOpen: (chain: string) => `Not yet on ${chain}`,
}
