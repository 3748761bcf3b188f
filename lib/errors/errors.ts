import { ContractFunctionRevertedError } from 'viem'
import { CONTRACT_ERRORS, type ContractErrorName, REVERT_STRINGS } from './contractErrors'
import { errorCopy } from './copy'
import { ERROR_KINDS, type ErrorCode, type ErrorKind } from './errorCodes'
import { isRangeRefusal } from './logRefusal'
import {
  errorChain,
  errorTexts,
  hasCode,
  hasName,
  isNonsense,
  isRateLimit,
  isTimeout,
  isUnreachable,
  says,
} from './rpcErrors'

/** An error as a person can use it. */
export type ErrorDescription = {
  code: ErrorCode
  kind: ErrorKind
  /** What happened. */
  sentence: string
  /** What to do now. */
  next: string
}

/**
 * Turns whatever a wallet, an RPC or a contract threw into a code, a sentence and a next action. Never throws; what it
 * does not know is `unknown` or `reverted-without-reason`, and is never called permanent.
 */
export function describeError(error: unknown): ErrorDescription {
  const code = errorCode(error)
  return { code, kind: ERROR_KINDS[code], ...errorCopy[code] }
}

/** The order matters: a person's own "no" first, then what the contracts say, then the wallet, then the network. */
export function errorCode(error: unknown): ErrorCode {
  return (
    rejectionCode(error) ??
    ownErrorCode(error) ??
    revertCode(error) ??
    walletCode(error) ??
    networkCode(error) ??
    (wasReverted(error) ? 'reverted-without-reason' : 'unknown')
  )
}

function rejectionCode(error: unknown): ErrorCode | null {
  const rejected =
    hasName(error, 'UserRejectedRequestError') ||
    // 5750: the account was to become one that can send several calls at once, and was not allowed to.
    hasCode(error, 4001, 5000, 5750, 'ACTION_REJECTED') ||
    says(error, [/user (?:rejected|denied|cancell?ed)/i])
  return rejected ? 'rejected' : null
}

const OWN_ERRORS: Readonly<Record<string, ErrorCode>> = {
  TransactionCancelled: 'transaction-cancelled',
  TransactionReplaced: 'transaction-replaced',
  TransactionOvertaken: 'transaction-overtaken',
  BridgeNotOpen: 'bridge-not-open',
  AlreadyClaimed: 'already-claimed',
  NotYetClaimable: 'not-yet-claimable',
  NameChanged: 'name-changed',
  OneChainOnly: 'one-chain-only',
  CallsFailed: 'reverted-without-reason',
  RecipientTakesNoEth: 'recipient-takes-no-eth',
  PermitRefused: 'permit-refused',
  NoLogEndpoint: 'no-log-endpoint',
  WrongEndpoint: 'wrong-endpoint',
  AccountChanged: 'account-changed',
  // wagmi's: who was to sign is not among the wallet's accounts any more.
  ConnectorAccountNotFoundError: 'account-changed',
}

function ownErrorCode(error: unknown): ErrorCode | null {
  for (const { name } of errorChain(error)) {
    const code = typeof name === 'string' ? lookUp(OWN_ERRORS, name) : null
    if (code !== null) return code
  }
  return null
}

/** The code of a revert that the contracts explained: a custom error by its name, an older one by its text. */
function revertCode(error: unknown): ErrorCode | null {
  for (const link of errorChain(error)) {
    if (link instanceof ContractFunctionRevertedError) {
      const name = link.data?.errorName
      if (name !== undefined && isContractError(name)) return CONTRACT_ERRORS[name]
      if (link.reason !== undefined) return revertTextCode(link.reason)
    }
    for (const text of errorTexts(link)) {
      const code = revertTextCode(text)
      if (code !== null) return code
    }
  }
  return null
}

function revertTextCode(text: string): ErrorCode | null {
  const reason = (/reverted(?: with reason string)?:? ?['"]?(.+?)['"]?$/.exec(text)?.[1] ?? text).trim()
  return isContractError(reason) ? CONTRACT_ERRORS[reason] : lookUp(REVERT_STRINGS, reason)
}

function isContractError(name: string): name is ContractErrorName {
  return Object.hasOwn(CONTRACT_ERRORS, name)
}

function lookUp(table: Readonly<Record<string, ErrorCode>>, key: string): ErrorCode | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null
}

function walletCode(error: unknown): ErrorCode | null {
  if (hasCode(error, 4902) || says(error, [/unrecognized chain/i])) return 'chain-not-added'
  if (hasName(error, 'ChainMismatchError', 'ConnectorChainMismatchError')) return 'wrong-chain'
  if (hasCode(error, 4100) || hasName(error, 'ConnectorNotConnectedError')) return 'wallet-locked'
  if (hasCode(error, -32002)) return 'wallet-busy'
  // From 5700 on: what EIP-5792 lets a wallet say of several calls at once that it cannot send.
  if (hasCode(error, 4200, -32601, 5700, 5710, 5720, 5740, 5760)) return 'wallet-refused'
  if (
    hasName(error, 'InsufficientFundsError') ||
    says(error, [/insufficient funds/i, /exceeds the balance/i])
  ) {
    return 'insufficient-eth'
  }
  const nonce = [/nonce too low/i, /replacement (?:transaction )?underpriced/i, /already known/i]
  return hasName(error, 'NonceTooLowError') || says(error, nonce) ? 'nonce-taken' : null
}

function networkCode(error: unknown): ErrorCode | null {
  if (isRateLimit(error)) return 'rate-limited'
  if (isRangeRefusal(error)) return 'range-refused'
  if (isTimeout(error)) return 'timed-out'
  if (isNonsense(error)) return 'nonsense-answer'
  return isUnreachable(error) ? 'unreachable' : null
}

function wasReverted(error: unknown): boolean {
  return (
    hasName(error, 'ContractFunctionRevertedError', 'TransactionReverted', 'ExecutionRevertedError') ||
    hasCode(error, 3, 'CALL_EXCEPTION')
  )
}
