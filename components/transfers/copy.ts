import type { HashProblem } from '@/lib/history/readTransferByHash'

export const transfersWords = {
  title: 'Transfers',
  lead: 'Every transfer, found again from the two chains alone: from any device, by anybody, at any time.',
  list: 'Transfers',
  connect: 'Your transfers appear here once a wallet is connected',
  connectBody: 'One transfer opens from the hash of any of its transactions, without a wallet.',
  empty: 'No transfers yet',
  emptyBody: 'What you send over the bridge is listed here, with what can be done next.',
  toBridge: 'Go to the bridge',
  all: 'All transfers',
  searching: 'Searching both chains',
  gaps: 'Part of the chains could not be searched',
  gapsBody: 'Transfers made there are missing from this list. It is tried again by itself.',
  searched: (percent: number) => `${percent}% of both chains searched`,
  hash: 'Transaction hash',
  hashHint: 'Of a deposit, a claim, a withdrawal or its release, on either chain.',
  open: 'Open',
  looking: 'Looking for the transaction on both chains',
  details: 'Details',
  again: 'Look again',
}

export const transferWords = {
  deposit: 'To Ethereum',
  withdraw: 'To Arbitrum',
  from: 'From',
  to: 'To',
  started: 'Started',
  position: 'Outbox position',
  id: 'Withdrawal',
  progress: (percent: number) => `${percent}% of the wait is over`,
  onTheWay: 'The message is on its way',
  opens: (block: string) => `Opens at Ethereum block ${block},`,
  estimate: 'An estimate, until validators have reported it.',
  tx: 'Transaction',
  timeline: 'Its way',
  deposited: 'Deposited on Arbitrum',
  challenge: 'Challenge period',
  claimed: 'Claimed on Ethereum',
  claimIt: 'Claim on Ethereum',
  burnt: 'Burnt on Ethereum',
  message: 'Message to Arbitrum',
  released: 'Released on Arbitrum',
  unknown: 'Reading where it stands',
}

export const actionWords = {
  claim: 'Claim',
  redeem: 'Redeem',
  resend: 'Send again',
  claimCost: 'The claim costs about',
  resendCost: 'The message costs at most',
  estimating: 'Estimating the message’s fee',
  forOther: (to: string) => `Whoever signs pays; it goes to ${to}.`,
  claimDone: 'Claimed. The LPT′ is on Ethereum.',
  redeemDone: 'Redeemed. The LPT is on Arbitrum.',
  resendDone: 'Sent again. It arrives on Arbitrum by itself.',
}

export const hashCopy: Record<HashProblem, { title: string; body: string }> = {
  malformed: {
    title: 'That is not a transaction hash',
    body: 'A hash begins with 0x and has 64 further digits. Wallets and block explorers show it with each transaction.',
  },
  'not-found': {
    title: 'Neither chain knows this transaction',
    body: 'If it was sent a moment ago it will turn up by itself. Otherwise check the hash, and whether it is on another network.',
  },
  pending: {
    title: 'The transaction waits to be included',
    body: 'It was sent, and is not part of the chain yet. This page follows it.',
  },
  reverted: {
    title: 'The transaction failed',
    body: 'It is part of the chain but was reverted: nothing moved but its fee. You can start the transfer again.',
  },
  'not-ours': {
    title: 'This transaction has nothing to do with the bridge',
    body: 'It exists, but it is neither a transfer over this bridge nor a step of one.',
  },
}
