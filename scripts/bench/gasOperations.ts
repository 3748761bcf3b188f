/** One operation of the gas benchmark, by the name that contracts/bench records it under. */
export type Operation = {
  name: string
  /** Our gas divided by the peer's has to be below this. By way of a router: shown, without a limit. */
  limit?: number
  /** The reason for not holding the limit. */
  exception?: string
  /** The measured part of it that is Arbitrum's own message. */
  primitive?: 'deposit' | 'claim' | 'withdraw' | 'release'
}

const L1 = 0.85
const L2 = 0.9

export const operations: readonly Operation[] = [
  { name: 'deposit', limit: L2, primitive: 'deposit' },
  { name: 'permitDeposit', limit: L2, primitive: 'deposit' },
  { name: 'claim', limit: L1, primitive: 'claim' },
  { name: 'claimToNewHolder', limit: L1, primitive: 'claim' },
  { name: 'withdraw', limit: L1, primitive: 'withdraw' },
  { name: 'withdrawFirst', limit: L1, primitive: 'withdraw' },
  { name: 'withdrawAll', limit: L1, primitive: 'withdraw' },
  { name: 'release', limit: L2, primitive: 'release' },
  {
    name: 'releaseToNewHolder',
    limit: L2,
    exception:
      "the recipient's first balance costs both 17,100 more, which draws the ratio towards 1. The 600 gas that are missing could only come from code that is harder to read: clarity wins.",
    primitive: 'release',
  },
  {
    name: 'releaseFirstOf256',
    limit: L2,
    exception: 'it pays 17,100 for the marks that make tickets safe to send again; the peer has none.',
    primitive: 'release',
  },
  { name: 'depositThroughRouter', primitive: 'deposit' },
  { name: 'withdrawThroughRouter', primitive: 'withdraw' },
]
