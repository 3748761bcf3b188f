export const aboutWords = {
  title: 'About',
  lead: 'Where LPT lives, what LPT′ is, why there are waits, and what to do when something goes wrong.',
  drawing:
    'Arbitrum on the left, Ethereum on the right. LPT goes into escrow on Arbitrum, waits about a week for the challenge period, and as much LPT′ is minted on Ethereum. On the way back LPT′ is burnt on Ethereum and minutes later the escrow releases LPT on Arbitrum.',
  arbitrum: 'Arbitrum',
  ethereum: 'Ethereum',
  escrow: 'escrow',
  deposit: 'deposit',
  depositWait: 'about a week',
  withdraw: 'withdraw',
  withdrawWait: 'minutes',
  minted: 'minted',
  burnt: 'burnt',
  go: { bridge: 'Go to the bridge', reserves: 'See the reserves' },
}

export const buildWords = {
  title: 'What this site was made of',
  lead: 'Whoever builds this commit gets the same files, and with them the same hash. SECURITY.md in the repository says how to compare.',
  commit: 'Commit',
  changed: 'Commit, and changes that are in none',
  unknown: 'not known: it was not built in a clone of the repository',
  files: 'Hash of all files (SHA-256)',
  copyCommit: 'Copy the commit',
  copyFiles: 'Copy the hash of all files',
}

type Part = { id: string; title: string; paragraphs: readonly string[] }

export const parts: readonly Part[] = [
  {
    id: 'home',
    title: 'Why LPT is native to Arbitrum',
    paragraphs: [
      'The Livepeer protocol runs on Arbitrum. There LPT is staked, rewards are paid, and new LPT comes into being. Arbitrum alone decides how much LPT there is.',
      'Most tokens live on Ethereum and visit Arbitrum. LPT is the other way round: Ethereum is a place it can travel to. So here a deposit leaves Arbitrum, and a withdrawal returns to it.',
    ],
  },
  {
    id: 'prime',
    title: 'What LPT′ is',
    paragraphs: [
      'LPT′ (say “LPT prime”) represents LPT on Ethereum, one for one. When LPT goes into escrow on Arbitrum, as much LPT′ is minted; when LPT′ is burnt, as much LPT is released. Nobody can mint it for any other reason.',
      'LPT′ cannot be staked and earns no rewards. For that it has to travel back.',
    ],
  },
  {
    id: 'older',
    title: 'The LPT that is on Ethereum already',
    paragraphs: [
      'Livepeer began on Ethereum, and its first LPT token is still there. Exchanges that list LPT on Ethereum mean that one. LPT′ is another token, and neither can be exchanged for the other here.',
      'The older LPT goes to Arbitrum by Livepeer’s own bridge, which Arbitrum offers at bridge.arbitrum.io, and is the same LPT there as everywhere on this site. The way back from there leads to the older LPT, the way from here to LPT′.',
    ],
  },
  {
    id: 'waits',
    title: 'What the waits are for',
    paragraphs: [
      'Unbonding, about a week. Livepeer holds a stake that leaves for some rounds, so that nobody can misbehave and be gone the same day. The amount earns nothing in this time.',
      'The challenge period, about a week. Arbitrum tells Ethereum what happened on it, and Ethereum waits until nobody has objected. Only then is a message from Arbitrum believed, and the LPT′ can be claimed. Every exit from Arbitrum by its own bridge waits like this.',
      'The way back, minutes. Arbitrum can read Ethereum directly, so there is nothing to object to.',
      'You need not keep this page open, nor come back on the same day or device. What can be done next stays until it is done.',
    ],
  },
]

type Trouble = { what: string; remedy: string }

export const troubles: { title: string; lead: string; items: readonly Trouble[] } = {
  title: 'What can go wrong, and what then',
  lead: 'Every step is on the chains. What failed can be done again, by you or by anybody for you.',
  items: [
    {
      what: 'I closed the page, lost the device, or deleted the browser’s data.',
      remedy:
        'Nothing was kept there. Connect the same account, or open the transfer with the hash of any of its transactions.',
    },
    {
      what: 'A claim failed, or I forgot it for a year.',
      remedy:
        'A deposit whose challenge period is over can be claimed for ever, and again after a failed attempt. It always goes to the recipient that was named.',
    },
    {
      what: 'The release on Arbitrum did not happen by itself.',
      remedy: 'The ticket stays on Arbitrum for a week. Redeem it on the transfer’s page: anybody may.',
    },
    {
      what: 'That week is over, and the ticket has expired.',
      remedy:
        'The withdrawal is recorded on Ethereum. Send it again: a new ticket costs a fee, and each withdrawal is released once.',
    },
    {
      what: 'The bridge is paused.',
      remedy:
        'No new transfer can begin. Those under way can still be claimed, redeemed and sent again: that cannot be paused.',
    },
    {
      what: 'I unbonded too early, and there are ETH fees or rewards left.',
      remedy:
        'The Stake page says before you sign what would be forfeited. Fees stay yours and can be withdrawn at any time.',
    },
    {
      what: 'I sent LPT to an exchange’s address on the other chain.',
      remedy:
        'The bridge delivers to exactly the address that was named, and cannot take it back. Only its owner can.',
    },
    {
      what: 'Arbitrum or Ethereum is slow, or a challenge is really raised.',
      remedy: 'Waits are counted in blocks, not in days, and become longer. Nothing is lost by it.',
    },
  ],
}
