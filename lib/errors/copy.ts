import { codeMissing } from './code/copy'
import type { ErrorCode } from './errorCodes'

/** The words of each error: its sentence, and the next action. */

type ErrorCopy = { sentence: string; next: string }

const CHECK_AGAIN = 'Read the current state again; it may have changed meanwhile.'
const TRY_AGAIN = 'Try again in a moment.'

export const errorCopy: Record<ErrorCode, ErrorCopy> = {
  rejected: {
    sentence: 'You declined in your wallet. Nothing was sent.',
    next: 'Continue whenever you like.',
  },
  'wallet-busy': {
    sentence: 'Your wallet is still waiting for an earlier answer.',
    next: 'Open it and answer there first.',
  },
  'wallet-locked': {
    sentence: 'Your wallet is locked or no longer connected.',
    next: 'Unlock it, or connect again.',
  },
  'wallet-left': {
    sentence: 'This page no longer waits for your wallet, which may still send what it was asked for.',
    next: 'Answer or cancel the request in your wallet before you try again.',
  },
  'no-longer-followed': {
    sentence: 'This page no longer waits for the transaction, which was sent and may still be included.',
    next: 'Look at the activity of your wallet before you send it again: done twice, it may fail and cost a fee.',
  },
  'wallet-failed': {
    sentence: 'Your wallet could not do this and gave no reason that is known here.',
    next: 'Look at its activity first. If it sent nothing, try again.',
  },
  'wallet-offline': {
    sentence: 'Your wallet has lost its connection to the network.',
    next: 'Look at the network in your wallet, and try again.',
  },
  'device-locked': {
    sentence: 'Your hardware wallet is locked, not connected, or not in its Ethereum app.',
    next: 'Connect and unlock it, open its Ethereum app, and try again.',
  },
  'blind-signing-off': {
    sentence: 'Your hardware wallet does not sign contract data: blind signing is switched off.',
    next: 'Switch it on in the settings of its Ethereum app, and try again.',
  },
  'account-changed': {
    sentence: 'Another account was picked in your wallet meanwhile. Nothing was sent.',
    next: 'Pick the account again, or start anew with the one you have now.',
  },
  'wallet-refused': { sentence: 'Your wallet does not support this request.', next: 'Try another wallet.' },
  'name-changed': {
    sentence: 'The name now points to a different address than when you entered it. Nothing was sent.',
    next: 'Check the new address, and enter the address itself if it is right.',
  },
  'wrong-chain': {
    sentence: 'Your wallet is on another network.',
    next: 'Switch the network in your wallet and try again.',
  },
  'one-chain-only': {
    sentence: 'This account exists on one network only and cannot act on the other.',
    next: 'Use another wallet there: anybody can claim, redeem or send again for you.',
  },
  'chain-not-added': {
    sentence: 'The network was not added to your wallet. Nothing was sent.',
    next: 'Add it by hand in the settings of your wallet, switch to it, and try again.',
  },
  'insufficient-eth': {
    sentence: 'There is not enough ETH to pay for this transaction.',
    next: 'Add ETH on this network and try again.',
  },
  'nonce-taken': {
    sentence: 'Your wallet has sent another transaction meanwhile.',
    next: 'Wait until it is done, then try again.',
  },
  'fee-too-low': {
    sentence: 'The gas price that your wallet offers is below what the network asks now.',
    next: 'Try again, and let your wallet propose the gas price.',
  },
  'pool-full': {
    sentence: 'The endpoint of your wallet takes no further transactions right now.',
    next: TRY_AGAIN,
  },
  'transaction-cancelled': {
    sentence: 'The transaction was cancelled in your wallet. Nothing happened.',
    next: 'Continue whenever you like.',
  },
  'transaction-replaced': {
    sentence: 'Your wallet replaced the transaction by a different one.',
    next: CHECK_AGAIN,
  },
  'transaction-overtaken': {
    sentence: 'Another transaction of your account may have taken the place of this one.',
    next: 'If you replaced or cancelled it in your wallet, nothing happened. If you did not, it is still on its way, and shows here once it is included.',
  },
  'rate-limited': { sentence: 'The RPC endpoint is overloaded right now.', next: TRY_AGAIN },
  'range-refused': {
    sentence: 'The RPC endpoint refuses to search so many blocks.',
    next: 'Try again, or use another endpoint.',
  },
  'timed-out': { sentence: 'The network did not answer in time.', next: TRY_AGAIN },
  'nonsense-answer': {
    sentence: 'The RPC endpoint returned invalid data.',
    next: 'Check your connection, or try again in a moment.',
  },
  unreachable: { sentence: 'The network cannot be reached.', next: 'Check your connection and try again.' },
  'no-log-endpoint': {
    sentence: 'No endpoint of this network serves the history of events, or one that is complete.',
    next: 'Try again later, or add an endpoint of your own.',
  },
  'endpoint-refused': {
    sentence: 'The RPC endpoint of this page does not answer this request.',
    next: 'Try again later, or add an endpoint of your own.',
  },
  'wrong-endpoint': {
    sentence: 'The endpoints that are set belong to another network.',
    next: 'Choose an endpoint of this network.',
  },
  'zero-amount': { sentence: 'The amount is zero.', next: 'Enter an amount.' },
  'amount-too-large': {
    sentence: 'The amount is more than one transfer can carry.',
    next: 'Enter a smaller amount.',
  },
  'recipient-zero': { sentence: 'The recipient is the zero address.', next: 'Enter another recipient.' },
  'recipient-is-bridge': {
    sentence: 'The recipient is a contract of the bridge or of the token.',
    next: 'Enter another recipient.',
  },
  'balance-too-low': {
    sentence: 'The amount is more than the account has.',
    next: 'Enter a smaller amount.',
  },
  'allowance-too-low': {
    sentence: 'The gateway may not take this amount from your account yet.',
    next: 'Approve the amount first.',
  },
  'token-refused': { sentence: 'The token refused the transfer.', next: CHECK_AGAIN },
  'permit-invalid': { sentence: 'The signed permission is no longer valid.', next: 'Sign it again.' },
  'permit-expired': {
    sentence: 'The signed permission ran out before your wallet returned it. Nothing was sent.',
    next: 'Sign it again.',
  },
  'permit-refused': {
    sentence: 'This wallet cannot approve by a signature. Nothing was sent.',
    next: 'Approve with a transaction instead, then deposit.',
  },
  paused: {
    sentence: 'New transfers in this direction are paused.',
    next: 'Try again later. Transfers on their way go on.',
  },
  'bridge-not-open': { sentence: 'The bridge is not open on this network yet.', next: 'Come back later.' },
  'ticket-fees-outdated': {
    sentence: 'The fees offered for the message are too low by now.',
    next: 'Try again: the fees are estimated anew.',
  },
  'ticket-fees-rose': {
    sentence: 'The fees of the message rose since they were estimated. Nothing was sent.',
    next: 'Check the new fees, which are shown now, and try again.',
  },
  'ticket-refused': {
    sentence: 'Arbitrum refused the message.',
    next: 'Try again: the fees are estimated anew.',
  },
  'ticket-gone': {
    sentence: 'Arbitrum no longer has this message: it was redeemed by somebody, or it expired.',
    next: 'Read the current state again. An expired one can be sent again.',
  },
  'unknown-withdrawal': { sentence: 'The gateway has no withdrawal of this number.', next: CHECK_AGAIN },
  'escrow-too-small': {
    sentence: 'The escrow on Arbitrum holds less than this release.',
    next: 'Tell the operators: this must not happen.',
  },
  'already-claimed': { sentence: 'This deposit was already claimed.', next: 'Nothing is left to do.' },
  'claimed-by-others': {
    sentence:
      'Somebody else claimed these deposits first. Your transaction was included and had nothing left to claim; its network fee is spent.',
    next: 'Nothing is left to do: the LPT′ went to its recipients.',
  },
  'claimed-by-others-in-part': {
    sentence:
      'Somebody else claimed some of these deposits first. Your transaction was included and claimed the others.',
    next: 'Nothing is left to do: all of the LPT′ went to its recipients.',
  },
  'claims-failed': {
    sentence: 'The transaction was included, but some of its claims failed: these deposits are still open.',
    next: 'Claim each of them on its own: then the reason is shown.',
  },
  'not-yet-claimable': {
    sentence: 'Ethereum has not confirmed this deposit yet.',
    next: 'Wait until the challenge period is over.',
  },
  'proof-invalid': { sentence: 'The proof does not match what Ethereum knows.', next: TRY_AGAIN },
  'message-refused': {
    sentence: 'The message was proven, but the gateway did not accept it.',
    next: 'Try again later. The claim does not expire.',
  },
  'protocol-paused': {
    sentence: "Livepeer's governance has paused the protocol.",
    next: 'Try again later. LPT in your wallet is not affected.',
  },
  'round-not-initialized': {
    sentence:
      'The current round has not been initialised yet, and nothing can be done with a stake until then.',
    next: 'Initialise it yourself, or wait until somebody does.',
  },
  'round-already-initialized': {
    sentence: 'Somebody has already initialised this round.',
    next: 'Continue: nothing is left to do here.',
  },
  'round-locked': {
    sentence: 'The end of a round is locked for this change.',
    next: 'Try again in the next round.',
  },
  'nothing-bonded': {
    sentence:
      'This account has no stake that can be unbonded now. Stake bonded or moved in this round counts from the next.',
    next: 'Wait for the next round if you have just bonded.',
  },
  'still-bonded': {
    sentence: 'This account still has a stake.',
    next: 'Rebond the lock with the current orchestrator instead.',
  },
  'exceeds-stake': {
    sentence: 'The amount is more than the stake and its rewards.',
    next: 'Enter a smaller amount.',
  },
  'lock-spent': { sentence: 'This lock was already withdrawn or rebonded.', next: CHECK_AGAIN },
  'lock-not-open': {
    sentence: "This lock's round has not come yet.",
    next: 'Wait for the round shown with the lock.',
  },
  'fees-too-low': {
    sentence: 'The amount is more than the ETH fees earned.',
    next: 'Enter a smaller amount.',
  },
  'orchestrator-cannot-delegate': {
    sentence: 'A registered orchestrator cannot delegate to another.',
    next: 'Use another account.',
  },
  'delegate-refused': {
    sentence: 'Livepeer does not accept this orchestrator here.',
    next: 'Choose another orchestrator.',
  },
  'orchestrator-leaving': {
    sentence:
      'This orchestrator is in its last active round and accepts no stake until it has claimed this round’s rewards.',
    next: 'Try again in the next round, or choose another orchestrator.',
  },
  'recipient-takes-no-eth': {
    sentence:
      'Livepeer pays fees in a way that leaves little gas, and the recipient, a contract, needs more than that to take ETH.',
    next: 'Enter another recipient, best one without code.',
  },
  'orchestrators-only': {
    sentence: 'Only an active orchestrator may do this.',
    next: 'Use the account of an orchestrator.',
  },
  'reward-already-called': {
    sentence: 'The reward of this round was already called.',
    next: 'Nothing is left to do.',
  },
  'not-allowed': { sentence: 'This account may not do this.', next: 'Use an account that may.' },
  'contract-fault': {
    sentence: 'A contract refused for a reason that should not occur.',
    next: 'Try again later; if it persists, tell the operators.',
  },
  'reverted-without-reason': {
    sentence: 'The transaction would fail, and the contract gives no reason.',
    next: CHECK_AGAIN,
  },
  'failed-on-chain': {
    sentence: 'The reason is not known.',
    next: CHECK_AGAIN,
  },
  'out-of-gas': {
    sentence: 'It ran out of gas.',
    next: 'Try again, and leave the gas limit to your wallet or raise it.',
  },
  'calls-failed': {
    sentence: 'Your wallet says that this failed, and the chain shows nothing of it.',
    next: 'Look at its activity first. If it sent nothing, try again.',
  },
  'nothing-to-do': { sentence: 'Nothing of this is left to do.', next: CHECK_AGAIN },
  'code-missing': codeMissing,
  unknown: {
    sentence: 'Something unexpected went wrong.',
    next: 'Try again. The details help when you report it.',
  },
}

/** The words before the reason of a transaction that was mined and failed. */
export const minedPrefix = 'The transaction was included and failed; its network fee is spent.'

/** The words for a contract's revert that this page does not know. */
export const saidByContract = (text: string) => `The contract refuses: “${text}”.`

/** The values to type into a wallet to add a network by hand. */
export const networkValues = (chain: { name: string; id: number; url: string; symbol: string }) =>
  `Network name: ${chain.name}. Chain ID: ${chain.id}. RPC URL: ${chain.url}. Currency: ${chain.symbol}.`

/** The highest cost of a ticket by now, and the one shown before. */
export const feesRose = ({ shown, now }: Record<'shown' | 'now', string>) =>
  `The message now costs at most ${now}; ${shown} was shown before.`

/** The number of transactions, of several sent in turn, that are part of the chain. */
export const doneBefore = ({ done, all }: Record<'done' | 'all', number>) =>
  `Before that, ${done} of ${all} were sent and included.`
