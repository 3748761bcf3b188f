import { formatCount, plural } from '@/lib/format/numbers'

export const bridge = {
  title: 'Bridge',
  lead: 'LPT is native to Arbitrum. Take it to Ethereum as LPT′, one for one, and bring it back.',
  direction: 'Direction',
  deposit: 'To Ethereum',
  withdraw: 'To Arbitrum',
  panel: { deposit: 'Take LPT to Ethereum', withdraw: 'Bring LPT′ back to Arbitrum' },
  from: 'From',
  to: 'To',
  balance: 'Balance',
  receive: 'You receive',
  recipient: 'Recipient',
  own: 'Your own address',
  other: 'Send to another address',
  ownAgain: 'Send to your own address',
  otherHint: (chain: string) => `An address on ${chain} that its owner controls there.`,
  requiredHint: (chain: string) =>
    `Your account is a contract, which exists on its own chain only. Enter an address that you control on ${chain}.`,
  recipientPlaceholder: '0x…',
  named: (name: string) => `${name} points to`,
  connect: 'Connect a wallet to see your balance and continue.',
  what: 'What happens',
  costs: 'What it costs',
  pauseEnds: (time: string) => `The pause ends by itself on ${time} at the latest.`,
  gasBasis: (gas: bigint, gwei: string, chain: string) =>
    `About ${formatCount(gas)} gas at ${chain}’s current ${gwei} gwei`,
}

export const depositWords = {
  sign: {
    approve: 'Approve LPT',
    deposit: 'Deposit',
    'approve-and-deposit': 'Approve and deposit',
    'permit-and-deposit': 'Sign and deposit',
  },
  note: {
    'approve-and-deposit': 'Your wallet can do both steps with one signature: all of it happens, or nothing.',
    'permit-and-deposit':
      'Your wallet asks twice: for a signature, which costs nothing, and for the deposit. It saves the transaction of an approval.',
  },
  approveFirst: 'Or approve with a transaction first, if your wallet cannot sign that:',
  approveStep: 'Approve',
  approveDetail: (amount: string | null) =>
    `Lets the bridge take exactly ${amount ?? 'that amount'} from your account, and no more. Signed on Arbitrum.`,
  permitStep: 'Approve by a signature',
  permitDetail: (amount: string | null) =>
    `Lets the bridge take exactly ${amount ?? 'that amount'} from your account within the hour, and no more. It costs nothing. Signed on Arbitrum.`,
  depositStep: 'Deposit',
  depositDetail: (amount: string) => `${amount} goes into escrow on Arbitrum. Signed on Arbitrum.`,
  waitStep: (time: string) => `Wait about ${time}`,
  waitDetail: (blocks: bigint) =>
    `Validators report it to Ethereum, which accepts it after ${plural(blocks, { one: '# Ethereum block', other: '# Ethereum blocks' })} in which anyone can dispute it. Nothing to do; you can close this page.`,
  claimStep: 'Claim on Ethereum',
  claimDetail: (amount: string) =>
    `Mints ${amount}. It never expires, anybody may do it for you, and it needs a little ETH on Ethereum.`,
  depositCost: 'The deposit',
  l2Eth: 'Your ETH on Arbitrum',
  claimCost: 'Claiming later, at today’s gas price',
  l1Eth: 'Your ETH on Ethereum',
}

/** Answers to the questions that people have before they press, beside the form. */
export const answers = {
  title: 'Before you send',
  jump: 'Five answers before you send',
  items: [
    {
      question: 'How long does it take?',
      answer:
        'To Ethereum about a week: Arbitrum’s challenge period has to pass first, as for everything that leaves Arbitrum by its own bridge. Back to Arbitrum it takes some minutes. You need not keep this page open.',
    },
    {
      question: 'What does it cost?',
      answer:
        'Only the fees of the two networks, shown above before you sign. The bridge takes nothing. To Ethereum you pay twice: a little on Arbitrum now, and the claim on Ethereum later, which is most of it.',
    },
    {
      question: 'Can it be lost?',
      answer:
        'Not by waiting, by a failed step or by a lost device: every step is on the chains and can be done again. It can be lost by sending to an address that nobody controls, so check the recipient.',
    },
    {
      question: 'What if I do nothing?',
      answer:
        'A deposit waits for its claim for ever, and anybody may make it for you. A withdrawal arrives by itself; should that fail, it can be redeemed or sent again at any time.',
    },
    {
      question: 'Is this the LPT that exchanges list?',
      answer:
        'On Arbitrum, yes. On Ethereum, no: exchanges there list the older LPT token, and LPT′ is another. Do not send LPT′ to an address that expects LPT.',
    },
  ],
} as const
