/** The sentences about the older LPT, for an account that holds some. */
export const olderWords = {
  title: (amount: string) => `This account has ${amount} on Ethereum that is the older token`,
  body: 'It is Livepeer’s first token, the one that exchanges mean by LPT on Ethereum. LPT′ is another token, and neither can be exchanged for the other here. Livepeer’s own bridge, which Arbitrum offers, takes the older LPT to Arbitrum, where it is the LPT of this site.',
  token: 'The older token:',
  bridge: 'Open bridge.arbitrum.io',
  about: 'More about it',
}
