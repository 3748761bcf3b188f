export const wallet = {
  connect: 'Connect wallet',
  connectHere: 'Connect a wallet to continue',
  reconnecting: 'Reconnecting your wallet',
  account: (short: string) => `Account ${short}`,
  yours: 'Your account',
  onChain: (chain: string) =>
    `The wallet is on ${chain}. It is asked to switch when a step needs the other chain.`,
  elsewhere: 'The wallet is on another network. It is asked to switch when a step needs it.',
  disconnect: 'Disconnect',
  addToken: 'Show LPT′ in your wallet',
  tokenAdded: 'Your wallet now shows LPT′.',
  tokenNotSupported: 'This wallet does not accept token suggestions. It may show LPT′ on its own.',
}
