export const waitWords = {
  silent:
    'Still no answer. Open your wallet: the request may wait behind its window. If it does not ask to switch the network, switch it there by hand.',
  unnamed: 'It is not known whether your wallet has sent this. The chain is being watched for it.',
  unnamedNext: 'Look at the activity of your wallet. If it sent nothing, you can stop waiting and try again.',
  proposed: 'Proposed. It waits for the other owners of your account.',
  proposedNext:
    'They sign in their own wallets. You can close this page: a transfer appears under Transfers as soon as it is executed.',
  leave: 'Continue without waiting',
  foundLate: 'Your wallet did send this: it is included.',
  foundLateNext: 'Nothing has to be sent again. Its transaction:',
  slow: 'You can close this page. To speed this transaction up, raise its gas price in the activity of your wallet:',
}
