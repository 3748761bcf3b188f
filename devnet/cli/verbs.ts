/** A command for a running devnet from the command line: a verb, its JSON-RPC method and its parameters. */
export type Verb = { method: string; parameters: string; about: string }

export const verbs: Readonly<Record<string, Verb>> = {
  info: { method: 'devnet_info', parameters: '', about: 'URLs, accounts, addresses and periods, as JSON' },
  clock: { method: 'devnet_clock', parameters: '', about: 'where both chains stand' },
  'advance-rounds': {
    method: 'devnet_advanceRounds',
    parameters: '[n]',
    about: 'to the first block of the n-th round from now',
  },
  'advance-blocks': { method: 'devnet_advanceBlocks', parameters: '[n]', about: 'n L1 blocks' },
  'advance-time': { method: 'devnet_advanceTime', parameters: '<seconds>', about: 'within one block' },
  'pass-unbonding-period': {
    method: 'devnet_passUnbondingPeriod',
    parameters: '',
    about: 'what is unbonded now can be withdrawn',
  },
  'pass-challenge-period': {
    method: 'devnet_passChallengePeriod',
    parameters: '',
    about: 'what was deposited can be claimed',
  },
  'set-l1-base-fee': {
    method: 'devnet_setL1BaseFee',
    parameters: '<wei>',
    about: 'mine an L1 block with this base fee, and keep it',
  },
  'set-keeper': { method: 'devnet_setKeeper', parameters: '<json>', about: 'e.g. \'{"reward": false}\'' },
  'fail-next-redeem': {
    method: 'devnet_failNextRedeem',
    parameters: '[n]',
    about: 'the next n automatic redemptions run out of gas',
  },
  'fail-next-ticket': {
    method: 'devnet_failNextTicket',
    parameters: '[n]',
    about: 'the next n tickets are refused for too small a fee',
  },
  'expire-ticket': {
    method: 'devnet_expireTicket',
    parameters: '<id>',
    about: "let a retryable ticket's week be over",
  },
  'cancel-ticket': {
    method: 'devnet_cancelTicket',
    parameters: '<id>',
    about: 'cancel it in the name of its beneficiary',
  },
  'pause-relay': {
    method: 'devnet_pauseRelay',
    parameters: '[sequencer|validator|all]',
    about: 'stop what acts by itself',
  },
  'resume-relay': {
    method: 'devnet_resumeRelay',
    parameters: '[sequencer|validator|all]',
    about: 'let it act again',
  },
  'set-rpc-faults': {
    method: 'devnet_setRpcFaults',
    parameters: '<json>',
    about: 'e.g. \'{"rateLimited": 5, "maxLogRange": 1000}\'',
  },
  reorganize: {
    method: 'devnet_reorganize',
    parameters: '<id>',
    about: 'other blocks take the place of all since a snapshot',
  },
  snapshot: {
    method: 'devnet_snapshot',
    parameters: '',
    about: 'remember both chains and the services; prints an id',
  },
  revert: { method: 'devnet_revert', parameters: '<id>', about: 'go back to a snapshot, once' },
}

/** A word of the command line as a parameter: JSON where it is JSON, else itself. */
export function parameter(word: string): unknown {
  try {
    return JSON.parse(word)
  } catch {
    return word
  }
}
