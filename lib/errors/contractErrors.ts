import type { Abi } from 'viem'
import type { arbRetryableTxAbi } from '@/lib/abi/arbRetryableTx'
import type { bondingVotesAbi } from '@/lib/abi/bondingVotes'
import type { bridgeAbi } from '@/lib/abi/bridge'
import type { inboxAbi } from '@/lib/abi/inbox'
import type { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import type { l2LptGatewayAbi } from '@/lib/abi/l2LptGateway'
import type { livepeerTokenPrimeAbi } from '@/lib/abi/livepeerTokenPrime'
import type { outboxAbi } from '@/lib/abi/outbox'
import type { ErrorCode } from './errorCodes'

type ErrorNames<abi extends Abi> = Extract<abi[number], { type: 'error' }>['name']

/** Every error that a contract on our way can revert with, from the generated ABIs. */
export type ContractErrorName = ErrorNames<
  | typeof l1LptGatewayAbi
  | typeof l2LptGatewayAbi
  | typeof livepeerTokenPrimeAbi
  | typeof outboxAbi
  | typeof inboxAbi
  | typeof bridgeAbi
  | typeof arbRetryableTxAbi
  | typeof bondingVotesAbi
>

/** Exhaustive by its type: a new contract error does not compile until it is given its code here. */
export const CONTRACT_ERRORS: Record<ContractErrorName, ErrorCode> = {
  // both gateways
  ZeroAmount: 'zero-amount',
  AmountTooLarge: 'amount-too-large',
  ZeroRecipient: 'recipient-zero',
  InvalidRecipient: 'recipient-is-bridge',
  EnforcedPause: 'paused',
  ExpectedPause: 'not-allowed',
  OnlyCounterpart: 'not-allowed',
  OnlyPauserOrOwner: 'not-allowed',
  OwnableUnauthorizedAccount: 'not-allowed',
  OwnableInvalidOwner: 'not-allowed',
  OwnerRequired: 'not-allowed',
  ZeroAddress: 'contract-fault',
  WrongEthValue: 'ticket-fees-outdated',
  // both gateways, driven by Arbitrum's tools
  WrongToken: 'token-refused',
  ExtraDataNotAllowed: 'contract-fault',
  UseFinalizeDepositOrWithdraw: 'not-allowed',
  // the L1 gateway
  OnlyBridge: 'not-allowed',
  WrongBridge: 'not-allowed',
  InboxInUse: 'not-allowed',
  InboxNotAllowed: 'not-allowed',
  PausedTooRecently: 'not-allowed',
  UnknownWithdrawal: 'unknown-withdrawal',
  ZeroSubmissionCost: 'ticket-fees-outdated',
  // the L2 gateway
  InsufficientEscrow: 'escrow-too-small',
  SafeERC20FailedOperation: 'token-refused',
  // LivepeerToken'
  ERC20InsufficientBalance: 'balance-too-low',
  ERC20InsufficientAllowance: 'allowance-too-low',
  ERC20InvalidApprover: 'token-refused',
  ERC20InvalidReceiver: 'recipient-zero',
  ERC20InvalidSender: 'token-refused',
  ERC20InvalidSpender: 'token-refused',
  ERC2612ExpiredSignature: 'permit-invalid',
  ERC2612InvalidSigner: 'permit-invalid',
  ECDSAInvalidSignature: 'permit-invalid',
  ECDSAInvalidSignatureLength: 'permit-invalid',
  ECDSAInvalidSignatureS: 'permit-invalid',
  InvalidAccountNonce: 'permit-invalid',
  InvalidShortString: 'contract-fault',
  StringTooLong: 'contract-fault',
  OnlyGateway: 'not-allowed',
  NoRouter: 'contract-fault',
  // Arbitrum's outbox and bridge
  AlreadySpent: 'already-claimed',
  UnknownRoot: 'not-yet-claimable',
  PathNotMinimal: 'proof-invalid',
  ProofTooLong: 'proof-invalid',
  BridgeCallFailed: 'message-refused',
  NotContract: 'message-refused',
  // Arbitrum's inbox
  InsufficientValue: 'ticket-fees-outdated',
  InsufficientSubmissionCost: 'ticket-fees-outdated',
  GasLimitTooLarge: 'ticket-refused',
  DataTooLarge: 'ticket-refused',
  NotAllowedOrigin: 'not-allowed',
  L1Forked: 'contract-fault',
  RetryableData: 'ticket-refused',
  // Arbitrum's retryable tickets
  NoTicketWithID: 'ticket-gone',
  NotCallable: 'not-allowed',
  // Livepeer's checkpoints
  FutureLastClaimRound: 'contract-fault',
  FutureLookup: 'contract-fault',
  InvalidCaller: 'not-allowed',
  InvalidStartRound: 'contract-fault',
  InvalidTotalStakeCheckpointRound: 'contract-fault',
  MissingEarningsPool: 'contract-fault',
  MustCallBondingManager: 'not-allowed',
}

/** The revert strings of Livepeer's contracts, which are older than custom errors. */
export const REVERT_STRINGS: Readonly<Record<string, ErrorCode>> = {
  // BondingManager, RoundsManager
  'system is paused': 'protocol-paused',
  'system is not paused': 'contract-fault',
  'current round is not initialized': 'round-not-initialized',
  'round already initialized': 'round-already-initialized',
  'caller must be bonded': 'nothing-bonded',
  'caller must be unbonded': 'still-bonded',
  'unbond amount must be greater than 0': 'zero-amount',
  'amount is greater than bonded amount': 'exceeds-stake',
  'invalid unbonding lock ID': 'lock-spent',
  'withdraw round must be before or equal to the current round': 'lock-not-open',
  'insufficient fees to withdraw': 'fees-too-low',
  'invalid recipient': 'recipient-zero',
  'delegation amount must be greater than 0': 'zero-amount',
  "registered transcoders can't delegate towards other addresses": 'orchestrator-cannot-delegate',
  INVALID_DELEGATOR: 'delegate-refused',
  INVALID_DELEGATE: 'delegate-refused',
  INVALID_DELEGATE_CHANGE: 'delegate-refused',
  ILLEGAL_CLAIM_EARNINGS: 'not-allowed',
  "can't update transcoder params, current round is locked": 'round-locked',
  'transcoder must be registered': 'orchestrators-only',
  'caller must be an active transcoder': 'orchestrators-only',
  'caller has already called reward for the current round': 'reward-already-called',
  // Later builds let anybody call reward() for an orchestrator.
  'transcoder must be active': 'orchestrators-only',
  "caller can't be active or must have already called reward for the current round": 'orchestrators-only',
  'transcoder has not yet called reward for the current round': 'orchestrator-leaving',
  'caller must be TicketBroker': 'not-allowed',
  'caller must be RoundsManager': 'not-allowed',
  'caller must be Verifier': 'not-allowed',
  'caller must be Controller owner': 'not-allowed',
  // Minter
  'msg.sender not BondingManager': 'contract-fault',
  'msg.sender not RoundsManager': 'contract-fault',
  'msg.sender not BondingManager or JobsManager': 'contract-fault',
  'msg.sender not Minter or JobsManager': 'contract-fault',
  'minted tokens cannot exceed mintable tokens': 'contract-fault',
  'target contract must be registered': 'contract-fault',
  'list is full': 'contract-fault',
  'node not in list': 'contract-fault',
  'node already in list': 'contract-fault',
  'node id is null': 'contract-fault',
  'key is zero': 'contract-fault',
  'invalid rewardCut percentage': 'orchestrators-only',
  'invalid feeShare percentage': 'orchestrators-only',
  // the canonical LPT
  'ERC20: transfer amount exceeds allowance': 'allowance-too-low',
  'ERC20: transfer amount exceeds balance': 'balance-too-low',
  'ERC20: transfer to the zero address': 'recipient-zero',
  'ERC20: approve to the zero address': 'token-refused',
  'ERC20: decreased allowance below zero': 'allowance-too-low',
  'ERC20Permit: invalid signature': 'permit-invalid',
  'ERC20Permit: expired deadline': 'permit-invalid',
  'ECDSA: invalid signature': 'permit-invalid',
  'ECDSA: invalid signature length': 'permit-invalid',
  "ECDSA: invalid signature 's' value": 'permit-invalid',
  "ECDSA: invalid signature 'v' value": 'permit-invalid',
}
