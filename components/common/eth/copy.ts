/** The sentences beside an act that its account cannot pay for. */
export const ethWords = {
  short: {
    l1: (has: string, needed: string) =>
      `Too little ETH on Ethereum: this account has ${has}, and about ${needed} is needed.`,
    l2: (has: string, needed: string) =>
      `Too little ETH on Arbitrum: this account has ${has}, and about ${needed} is needed.`,
  },
  send: {
    l1: 'Send ETH to this account on Ethereum first.',
    l2: 'Send ETH to this account on Arbitrum first.',
  },
  anybody: 'Or connect another account: anybody may sign, and the amount goes to the same recipient.',
  fewer: 'Or claim the deposits one by one.',
}
