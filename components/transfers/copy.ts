import type { TransactionKind } from '@/lib/bridge/transactionKind'
import { formatCount, formatPercent, plural } from '@/lib/format/numbers'
import type { HashProblem } from '@/lib/history/hashAnswer'

export const transfersWords = {
  title: 'Transfers',
  lead: 'All transfers, read from the two chains alone: on any device, for any account, at any time.',
  more: (next: number, left: number) =>
    next === left
      ? `Show the last ${formatCount(left)}`
      : `Show ${formatCount(next)} of ${formatCount(left)} more`,
  connect: 'Your transfers appear here once a wallet is connected',
  connectBody: 'One transfer opens from the hash of any of its transactions, without a wallet.',
  empty: 'No transfers yet',
  emptyBody: 'Your transfers are listed here, each with its next step.',
  toBridge: 'Go to the bridge',
  all: 'All transfers',
  searched: (percent: number) => `${formatPercent(percent)} of both chains searched`,
  side: (chain: string, percent: number, from: bigint | null) =>
    from === null
      ? `${chain}: not begun`
      : `${chain}: ${formatPercent(percent)}, from the newest back to block ${formatCount(from)}`,
  whole: (side: { chain: string; from: bigint; to: bigint }) =>
    `${side.chain} from block ${formatCount(side.from)} to ${formatCount(side.to)}`,
  wholeIs: 'Everything was searched:',
  gaps: 'Part of the chains could not be searched',
  gapsBody: 'Transfers made in these blocks are missing from this list:',
  gap: (chain: string, from: bigint, to: bigint) =>
    `${chain}, blocks ${formatCount(from)} to ${formatCount(to)}`,
  moreGaps: (count: number) => plural(count, { one: 'and # further part', other: 'and # further parts' }),
  searchAgain: 'Search them again',
  of: 'Transfers of',
  ofNobody: 'That is not an account',
  ofNobodyBody: 'An address begins with 0x and has 40 further digits.',
  noneOf: 'This account has no transfers',
  csv: 'Export as CSV',
  waiting: 'waiting for you',
  hash: 'Transaction hash or account',
  hashHint:
    'Of a deposit, a claim, a withdrawal or its release, on either chain; the id of a ticket; or any address.',
  open: 'Open',
  ofAddress: 'Show its transfers',
  own: 'Show my transfers',
  toDeposit: 'Go on to the deposit',
  toStake: 'Go to the stake',
  replacedBy: 'In its place:',
  overtakenBy: 'Included meanwhile:',
  looking: 'Looking for the transaction on both chains',
  details: 'Details',
  again: 'Look again',
}

export const transferWords = {
  title: (label: string, amount: string, kind: 'deposit' | 'withdraw') =>
    `${label}: ${amount} ${kind === 'deposit' ? 'to Ethereum' : 'to Arbitrum'}`,
  titleOfMany: (count: number) => `${formatCount(count)} transfers`,
  news: (amount: string, label: string) => `${amount}: ${label}.`,
  deposit: 'To Ethereum',
  withdraw: 'To Arbitrum',
  from: 'From',
  to: 'To',
  started: 'Started',
  position: 'Outbox position',
  id: 'Withdrawal',
  progress: (percent: number) => `${formatPercent(percent)} of the wait has passed`,
  onTheWay: 'The message is on its way',
  opens: (block: bigint) => `Opens at Ethereum block ${formatCount(block)},`,
  opened: (block: bigint) =>
    `Ethereum block ${formatCount(block)} is reached. A validator’s transaction now confirms it.`,
  basis: {
    estimate: (blocks: bigint, seconds: number) =>
      `An estimate: ${formatCount(blocks)} Ethereum blocks of ${formatCount(seconds)} seconds, counted from the next validator’s report.`,
    assertion: (block: bigint, blocks: bigint, seconds: number) =>
      `Counted from the assertion of Ethereum block ${formatCount(block)}: ${formatCount(blocks)} blocks of ${formatCount(seconds)} seconds.`,
    usual: (time: string) => `It usually takes about ${time}.`,
  },
  sent: (when: string) => `It left Ethereum ${when}, by Arbitrum’s clock.`,
  tx: 'Transaction',
  timeline: 'Progress',
  unknown: 'Reading its status',
}

export const timelineWords = {
  block: (block: bigint) => `block ${formatCount(block)}`,
  findingTx: 'Looking for its transaction',
  deposited: 'Deposited on Arbitrum',
  asserted: 'Reported to Ethereum',
  assertion: 'Assertion',
  copyAssertion: 'Copy the hash of the assertion',
  assertionUsual: 'Validators of Arbitrum report about once an hour.',
  assertionLate: 'Validators report later than usual. The deposit stays safe in escrow.',
  challenge: 'Open to dispute',
  challengeWhole: (blocks: bigint) =>
    plural(blocks, {
      one: 'For # Ethereum block, counted from the report.',
      other: 'For # Ethereum blocks, counted from the report.',
    }),
  deadline: 'Until Ethereum',
  deadlineWas: 'Dispute period ended at Ethereum',
  confirmed: 'Confirmed:',
  blocksLeft: (blocks: bigint) => plural(blocks, { one: '# block left', other: '# blocks left' }),
  confirmationDue: 'The dispute period is over. A validator’s transaction now confirms the assertion.',
  confirmationLate: 'The dispute period is over, and confirmation is later than usual.',
  claimed: 'Claimed on Ethereum',
  claimIt: 'Claim on Ethereum',
  claimDetail: 'By anybody, at any time after that. It never expires.',
  burnt: 'Burnt on Ethereum',
  resent: 'Sent again from Ethereum',
  message: 'Message to Arbitrum',
  travelling: (when: string) => `Sent ${when}.`,
  usual: (time: string, basis: string) => `It usually takes about ${time}. ${basis}`,
  redeemFailed: 'It arrived. Its automatic execution failed.',
  expired: 'It expired before anybody redeemed it. It can be sent again.',
  cancelled: 'It was cancelled on Arbitrum. It can be sent again.',
  creationFailed: 'Arbitrum refused it for too small a fee. It can be sent again.',
  released: 'Released on Arbitrum',
  redeemUntil: (time: string) => `Redeem it until ${time}. After that it has to be sent again.`,
}

export const actionWords = {
  claim: (amount: string) => `Claim ${amount}`,
  claimAll: (count: number, amount: string) => `Claim all ${formatCount(count)}: ${amount}`,
  together: (count: number) =>
    plural(count, { one: '# deposit is ready to claim', other: '# deposits are ready to claim' }),
  oldestFirst: (count: number) =>
    plural(count, {
      one: 'The oldest one first: one transaction cannot hold them all.',
      other: 'The oldest # first: one transaction cannot hold them all.',
    }),
  togetherBody:
    'One transaction claims them all, which costs a little less than one each. Deposits that somebody else claims meanwhile are skipped.',
  redeem: (amount: string) => `Redeem ${amount}`,
  resend: (amount: string) => `Send ${amount} again`,
  keepAlive: (amount: string) => `Keep ${amount} redeemable for another week`,
  expires: 'The message expires',
  expiryBasis: 'The expiry is set by the message itself on Arbitrum.',
  afterExpiry: 'Nothing is lost then: the withdrawal is recorded, and can be sent again.',
  claimCost: 'The claim costs about',
  claimBasis: (gas: bigint, gwei: string) => `(${formatCount(gas)} gas at ${gwei} gwei).`,
  byAnybody: 'Anybody may do it, with any wallet. Whoever signs pays for it.',
  connectTo: (act: string) => `Connect a wallet: ${act}`,
  resendCost: 'The message costs at most',
  resendMargin:
    'Estimated again when you sign: more than this is never sent unless it was shown to you first. It covers at least twice the price of that moment; unused fees are refunded on Arbitrum.',
  estimating: 'Estimating the message’s fee',
  forOther: (to: string) => `Whoever signs pays; it goes to ${to}.`,
  keptAlive: 'The message stays redeemable for another week.',
}

export const reminderWords = {
  copyLink: 'Copy link',
  copied: 'Link copied. Anyone who opens it sees this page, no wallet needed.',
  calendar: 'Add to calendar',
  calendarAgain: 'Move it in the calendar',
  moved: (from: string, to: string) =>
    `Your calendar says ${from}; now it is ${to}. Import the entry again: it takes the place of the earlier one.`,
  entry: (amount: string) => `Claim ${amount} on Ethereum`,
  entryBody: (url: string) =>
    `The challenge period should be over by now. Claim at ${url}; the claim does not expire.`,
  notify: 'Notify me',
  notified: 'You will be notified while a tab with this page is open.',
  noticeTitle: (amount: string) => `${amount} can be claimed`,
  noticeBody: 'The challenge period is over. Claim it on Ethereum whenever you like.',
}

type Chains = { chain: string; l1: string; l2: string }

/** `chain` is where the transaction was found. */
export const hashCopy: Record<HashProblem, { title: string; body: (chains: Chains) => string }> = {
  malformed: {
    title: 'That is not a transaction hash',
    body: () =>
      'A hash begins with 0x and has 64 further digits. Wallets and block explorers show it with each transaction.',
  },
  address: {
    title: 'That is an address, not a transaction',
    body: () => 'Every transfer of that account can be shown instead.',
  },
  'not-found': {
    title: 'Neither chain knows this transaction',
    body: ({ l1, l2 }) =>
      `If it was sent a moment ago it will turn up by itself. This page reads ${l1} and ${l2}: on another network it looks elsewhere. A wallet that sped it up or cancelled it shows another hash for it. A Safe shows a hash of its own (safeTxHash): open the transaction there, and take the hash behind its link to the block explorer.`,
  },
  assertion: {
    title: 'That is an assertion, not a transaction',
    body: ({ l1 }) =>
      `With it a validator reported Arbitrum’s state to ${l1}. Look up the hash of the deposit, or of the claim, instead.`,
  },
  pending: {
    title: 'The transaction is waiting to be included',
    body: ({ chain }) =>
      `It was sent, and is not part of ${chain} yet. This page follows it, also when your wallet speeds it up or cancels it.`,
  },
  cancelled: {
    title: 'The transaction was cancelled',
    body: ({ chain }) =>
      `Its sender replaced it by an empty one on ${chain}. Nothing moved. You can start the transfer again.`,
  },
  replaced: {
    title: 'Another transaction took its place',
    body: ({ chain }) =>
      `Its sender’s wallet sent another transaction with the same nonce on ${chain}, and that one is no transfer. This one will never be executed: nothing moved.`,
  },
  overtaken: {
    title: 'Another transaction may have taken its place',
    body: ({ chain }) =>
      `Your wallet sent it, no endpoint shows it, and ${chain} has included another transaction of your account meanwhile. If you replaced or cancelled it in your wallet, it will never happen, and nothing moved by it. If you did not, it is still on its way, and is shown here as soon as it is included.`,
  },
  reverted: {
    title: 'The transaction failed',
    body: ({ chain }) => `It is part of ${chain} but was reverted: nothing moved but its fee.`,
  },
  'not-ours': {
    title: 'This transaction has nothing to do with the bridge',
    body: ({ chain }) => notOursCopy.other(chain),
  },
}

/** The kind of a transaction that is no transfer, as a sentence. */
export const notOursCopy: Record<TransactionKind, (chain: string) => string> = {
  approval: (chain) =>
    `It let the bridge take LPT on ${chain}: the step before a deposit. No LPT has moved by it. The deposit is a transaction of its own.`,
  stake: (chain) =>
    `It is on ${chain} and changed a stake: bonding, unbonding, withdrawing it or its rewards. LPT that it paid out is in the wallet, and crosses the bridge by a deposit.`,
  'token-transfer': (chain) =>
    `It moved tokens from one account to another on ${chain}, and none between the chains.`,
  'other-message': (chain) =>
    `It is on ${chain} and a step of a message between Ethereum and Arbitrum, but of another bridge or application.`,
  other: (chain) => `It is on ${chain}, but it is neither a transfer over this bridge nor a step of one.`,
}
