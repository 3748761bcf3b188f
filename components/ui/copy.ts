export const amountField = { label: 'Amount', max: 'Max' }

export const copying = { copy: 'Copy', copied: 'Copied' }

export const phases = {
  signing: 'Confirm in your wallet. It may ask to switch the network first.',
  proposed: 'Proposed. It waits for the other owners of your account.',
  proposedNext:
    'They sign in their own wallets. You can close this page: a transfer appears under Transfers as soon as it is executed.',
  leave: 'Continue without waiting',
  mining: 'Sent. Waiting for it to be included in a block.',
}

export const problems = {
  readFailed: 'The chains could not be read',
  retry: 'Read again',
  slow: 'The chains are slow to answer',
  slowNext: 'They are still being asked. If this lasts, check your connection.',
  stale: 'The chains cannot be read right now. What you see was read before.',
}

export const timeLeft = { in: (duration: string) => `in about ${duration}` }

export const stepStates = {
  done: 'done',
  now: 'can be done now',
  waiting: 'in progress',
  ahead: 'later',
}
