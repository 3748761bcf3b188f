/** Words about an address that is typed as a recipient, and about those of earlier transfers. */
export const recipientWords = {
  recent: 'Sent to before, on this device',
  use: 'Use',
  takeOf: (address: string) => `Use ${address}`,
  forget: 'Forget',
  forgetOf: (address: string) => `Forget ${address}`,
  forgotten: (address: string) => `${address} was forgotten.`,
  looksLikeOwn: 'This address begins and ends like your own, and is another. Compare every digit.',
  looksLikeEarlier:
    'This address begins and ends like one that you have sent to before, and is another. Compare every digit.',
  typed: 'Entered:',
  ofOwn: 'Your own:',
  ofEarlier: 'Sent to before:',
  namedElsewhere:
    'This address was written for another network. Be sure that its owner controls it on this one too.',
}
