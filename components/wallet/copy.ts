export const wallet = {
  connect: 'Connect wallet',
  connectHere: 'Connect a wallet to go on',
  reconnecting: 'Your wallet is being connected again',
  account: (short: string) => `Account ${short}`,
  yours: 'Your account',
  onChain: (chain: string) =>
    `The wallet is on ${chain}. It switches by itself when a step needs the other chain.`,
  elsewhere: 'The wallet is on another network. It switches by itself when a step needs it.',
  copy: 'Copy address',
  copied: 'Address copied',
  disconnect: 'Disconnect',
  addToken: 'Show LPT′ in your wallet',
  tokenAdded: 'Your wallet lists LPT′.',
  tokenNotSupported: 'This wallet takes no suggestions. It may list LPT′ by itself.',
}
