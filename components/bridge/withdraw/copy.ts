export const withdrawWords = {
  withdraw: 'Withdraw',
  withdrawStep: 'Withdraw',
  withdrawDetail: (amount: string) =>
    `Burns ${amount} on Ethereum and sends the message that releases the escrow. Signed on Ethereum, no approval needed.`,
  waitStep: (time: string) => `Wait about ${time}`,
  waitDetail: (basis: string) => `${basis} Nothing to do; you can close this page.`,
  releaseStep: 'Released on Arbitrum',
  releaseDetail: (amount: string) =>
    `${amount} arrives by itself. Should that fail, anybody can redeem the message for a week, and send it again after that. Nothing is lost.`,
  withdrawCost: 'The transaction',
  fee: 'The message, at most',
  feeNote:
    'Estimated again when you sign: more than this is never sent unless it was shown to you first. It covers at least twice the price of that moment; unused fees are refunded to you on Arbitrum.',
  estimating: 'Estimating the message’s fee',
  l1Eth: 'Your ETH on Ethereum',
}
