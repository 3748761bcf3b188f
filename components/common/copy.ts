export const actWords = {
  waitFirst: 'Better wait with anything that touches your stake',
  loses: 'Acting now loses this round’s reward',
  atStake: 'At stake: about',
  wait: 'Wait',
  goOn: 'Go on and lose it',
}

export const orchestratorWords = {
  label: 'Orchestrator',
  hint: 'The address of whom you stake with. The last one you delegated to is proposed.',
  inactive: 'This address is not an active orchestrator: a stake with it earns nothing.',
  leaving:
    'This orchestrator is active for the last time: from the next round on a stake with it earns nothing.',
  mistyped: 'This is not an address.',
  missing: 'Enter the address of an orchestrator.',
}

export const gate = {
  loading: 'Asking for the two chains',
  failed: 'The two chains could not be found',
  retry: 'Try again',
  notOpen: (chain: string) => `Not yet on ${chain}`,
}
