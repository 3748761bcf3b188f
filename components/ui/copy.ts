export const amountField = { label: 'Amount', max: 'Max' }

/** Names of shortened texts: a list of the page's buttons holds them without their surroundings. */
export const details = {
  amount: (short: string, exact: string) => `${short}, exactly ${exact}`,
  address: (short: string) => `Address ${short}`,
  transaction: (hash: string) => `Transaction ${hash}`,
  transactionOn: (hash: string, explorer: string) => `Transaction ${hash} on ${explorer}`,
}

export const copying = {
  copy: 'Copy',
  copied: 'Copied',
  copyOf: (text: string) => `Copy ${text}`,
  lookUp: (explorer: string, text: string) => `${explorer}: ${text}`,
  marked: 'The browser does not allow copying. The text is marked: copy it yourself.',
}

export const stopWaiting = 'Stop waiting'

export const phases = {
  signing: 'Confirm in your wallet. It may ask to switch the network first.',
  mining: 'Sent. Waiting for it to be included in a block.',
}

export const problems = {
  readFailed: 'The chains could not be read',
  retry: 'Read again',
  slow: (chain: string | null) => `${chain ?? 'The chains'} ${chain === null ? 'are' : 'is'} slow to answer`,
  slowNext: (operator: string, hasOther: boolean) =>
    `${operator} has not answered yet. ${hasOther ? 'If it does not answer soon, another endpoint is asked.' : 'It is given some more time, and then asked again.'}`,
  stale: 'The chains cannot be read right now. What you see was read before.',
}

export const timeLeft = { in: (duration: string) => `in about ${duration}` }

export const stepStates = {
  done: 'done',
  now: 'can be done now',
  waiting: 'in progress',
  ahead: 'later',
}

/** The words for parts of the page that did not come or could not be drawn. */
export const broken = {
  missing: 'This part of the page could not be fetched',
  missingNext:
    'A newer release may have taken its place, or the connection failed. Reload the page to get it. What was sent is on the chains and is not lost.',
  offline: 'There is no network',
  offlineNext: 'This part of the page is fetched as soon as the network is back.',
  failed: 'This part of the page could not be shown',
  failedNext: 'Reload the page. What was sent is on the chains and is not lost.',
  again: 'Try again',
  reload: 'Reload the page',
}
