import { ContractFunctionRevertedError } from 'viem'
import { formatAmount } from '@/lib/format/amounts'
import { CONTRACT_ERRORS, type ContractErrorName, REVERT_STRINGS } from './contractErrors'
import { doneBefore, errorCopy, feesRose, minedPrefix, networkValues, saidByContract } from './copy'
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
import { StoppedBetween, TicketFeesRose } from './transactionErrors'
import { ChainNotAdded } from './walletErrors'

/** An error as a person can use it. */
export type ErrorDescription = {
  code: ErrorCode
  kind: ErrorKind
  /** The error itself, as a sentence. */
  sentence: string
  /** The next action. */
  next: string
  /** The values that the next action takes, such as those of a network that a wallet does not know. */
  details?: string
}

/**
 * Turns any error of a wallet, an RPC or a contract into a code, a sentence and a next action. Never throws; an error
 * that it does not know is `unknown` or `reverted-without-reason`, and is never called permanent.
 */
export function describeError(error: unknown): ErrorDescription {
  const code = errorCode(error)
  const { sentence, next } = errorCopy[code]
  const said = code === 'reverted-without-reason' || code === 'failed-on-chain' ? revertText(error) : null
  const reason = said === null ? sentence : saidByContract(said)
  const details = detailsOf(error)
  return {
    code,
    kind: ERROR_KINDS[code],
    sentence: wasMined(error) ? `${minedPrefix} ${reason}` : reason,
    next,
    ...(details !== null && { details }),
  }
}

/** True of what the page's own endpoint answered: a wallet's errors come from its provider, without a URL. */
const isOfEndpoint = (error: unknown) => hasName(error, 'RpcRequestError', 'HttpRequestError')

/** The order matters: a person's own "no" first, then what the contracts say, then the wallet, then the network. */
export function errorCode(error: unknown): ErrorCode {
  return (
    ownErrorCode(error) ??
    rejectionCode(error) ??
    revertCode(error) ??
    senderCode(error) ??
    (isOfEndpoint(error) ? null : (deviceCode(error) ?? walletCode(error))) ??
    networkCode(error) ??
    lastResort(error)
  )
}

function lastResort(error: unknown): ErrorCode {
  if (wasMined(error)) return 'failed-on-chain'
  if (wasReverted(error)) return 'reverted-without-reason'
  if (isOfEndpoint(error))
    return hasCode(error, -32603, -32601, -32004, 4200) ? 'endpoint-refused' : 'unknown'
  // An internal error of a wallet, which says no more.
  return hasCode(error, -32603) ? 'wallet-failed' : 'unknown'
}

const wasMined = (error: unknown) => hasName(error, 'TransactionReverted')

/**
 * The values to type into a wallet, of a network that it did not take; the fees of a ticket that rose, before and now; how
 * many of several transactions were done before.
 */
function detailsOf(error: unknown): string | null {
  for (const link of errorChain(error)) {
    if (link instanceof TicketFeesRose && link.atMost !== undefined) return feesRose(inEth(link.atMost))
    if (link instanceof StoppedBetween) return doneBefore(link)
    if (!(link instanceof ChainNotAdded)) continue
    const { name, id, rpcUrls, nativeCurrency } = link.chain
    return networkValues({ name, id, url: rpcUrls.default.http[0] ?? '', symbol: nativeCurrency.symbol })
  }
  return null
}

/** In as many digits as it takes to tell the two apart. */
function inEth({ shown, now }: Record<'shown' | 'now', bigint>): Record<'shown' | 'now', string> {
  const style = formatAmount(shown, 'short') === formatAmount(now, 'short') ? 'exact' : 'short'
  return { shown: `${formatAmount(shown, style)} ETH`, now: `${formatAmount(now, style)} ETH` }
}

/** A contract's own words of which the table knows nothing: a text, or what a Panic stands for. */
function revertText(error: unknown): string | null {
  for (const link of errorChain(error)) {
    if (!(link instanceof ContractFunctionRevertedError)) continue
    if (link.reason !== undefined) return link.reason
    if (link.data?.errorName !== undefined) return link.data.errorName
  }
  for (const text of errorChain(error).flatMap(errorTexts)) {
    const said = /reverted(?::| with reason string:?) ?['"]?(.+?)['"]?$/i.exec(text)?.[1]
    if (said !== undefined) return said
  }
  return null
}

/**
 * A person's no. Libraries also wrap other failures as one, of adding a network above all: the innermost code, which is the
 * wallet's own, wins.
 */
function rejectionCode(error: unknown): ErrorCode | null {
  // wagmi's own words, when the wallet says that it added a network and stays on another.
  if (says(error, [/switch after adding network/i])) return null
  const codes = errorChain(error)
    .map(({ code }) => code)
    .filter((code) => typeof code === 'number' || typeof code === 'string')
  // 5750: the account was to become one that can send several calls at once, and was not allowed to.
  const rejections: readonly unknown[] = [4001, '4001', 5000, 5750, 'ACTION_REJECTED']
  const innermost = codes.at(-1)
  const isInternal = innermost === undefined || [-32603, -32000, -1].includes(Number(innermost))
  if (!isInternal) return rejections.includes(innermost) ? 'rejected' : null
  const rejected =
    codes.some((code) => rejections.includes(code)) ||
    hasName(error, 'UserRejectedRequestError') ||
    // An endpoint rejects requests as well.
    (!isOfEndpoint(error) && saysAnywhere(error, REJECTION_WORDINGS))
  return rejected ? 'rejected' : null
}

const REJECTION_WORDINGS = [
  /user (?:has )?(?:rejected|denied|declined|refused|cancell?ed)/i,
  /(?:rejected|denied|declined|cancell?ed) (?:by|on) (?:the )?(?:user|device|ledger|trezor|\w*holder|owner)/i,
  /(?:action|request|transaction|operation|sign(?:ature|ing)|conditions of use).{0,20}(?:rejected|denied|declined|not satisfied|cancell?ed)\b/i,
  /^(?:rejected|denied|declined|cancell?ed)\W*$/i,
  /0x6985/i,
  /["']?code["']?: ?["']?4001\b/i,
]

/** The code of a hardware wallet's error, as the wallet that asks it passes it on; null for other errors. */
function deviceCode(error: unknown): ErrorCode | null {
  const blind = [/blind ?sign/i, /contract data/i, /0x6a80/i]
  if (saysAnywhere(error, blind)) return 'blind-signing-off'
  const locked = [
    /(?:device|ledger|trezor|keystone).{0,30}(?:locked|disconnected|not (?:connected|found|open))/i,
    /locked device/i,
    /0x(?:5515|6b0c|6511|6e0[01])/i,
  ]
  return saysAnywhere(error, locked) ? 'device-locked' : null
}

/** Wallets also put an endpoint's words into `data.message`, or a further level down. */
function saysAnywhere(error: unknown, wordings: readonly RegExp[]): boolean {
  return says(error, wordings) || errorChain(error).some(({ data }) => dataSays(data, wordings, 3))
}

function dataSays(data: unknown, wordings: readonly RegExp[], depth: number): boolean {
  if (typeof data === 'string') return wordings.some((wording) => wording.test(data))
  if (typeof data !== 'object' || data === null || depth === 0) return false
  return Object.values(data).some((value) => dataSays(value, wordings, depth - 1))
}

const OWN_ERRORS: Readonly<Record<string, ErrorCode>> = {
  TransactionCancelled: 'transaction-cancelled',
  TransactionReplaced: 'transaction-replaced',
  TransactionOvertaken: 'transaction-overtaken',
  BridgeNotOpen: 'bridge-not-open',
  AlreadyClaimed: 'already-claimed',
  ClaimedByOthers: 'claimed-by-others',
  ClaimedByOthersInPart: 'claimed-by-others-in-part',
  ClaimsFailed: 'claims-failed',
  NotYetClaimable: 'not-yet-claimable',
  NameChanged: 'name-changed',
  OneChainOnly: 'one-chain-only',
  CallsFailed: 'calls-failed',
  WalletLeft: 'wallet-left',
  NoLongerFollowed: 'no-longer-followed',
  TicketFeesRose: 'ticket-fees-rose',
  PermitExpired: 'permit-expired',
  NothingToDo: 'nothing-to-do',
  OutOfGas: 'out-of-gas',
  ChainNotAdded: 'chain-not-added',
  RecipientTakesNoEth: 'recipient-takes-no-eth',
  PermitRefused: 'permit-refused',
  NoLogEndpoint: 'no-log-endpoint',
  WrongEndpoint: 'wrong-endpoint',
  AccountChanged: 'account-changed',
  CodeMissing: 'code-missing',
  // The bundler's.
  ChunkLoadError: 'code-missing',
  // wagmi's: the account that was to sign is not among the wallet's any more.
  ConnectorAccountNotFoundError: 'account-changed',
}

function ownErrorCode(error: unknown): ErrorCode | null {
  for (const { name } of errorChain(error)) {
    const code = typeof name === 'string' ? lookUp(OWN_ERRORS, name) : null
    if (code === null) continue
    // Another account, or a permission that was not given: a person's no is still a no.
    return WRAPS_A_NO.has(code) ? (rejectionCode(error) ?? code) : code
  }
  return null
}

const WRAPS_A_NO: ReadonlySet<ErrorCode> = new Set(['account-changed', 'permit-refused'])

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

/** The code of an error about a transaction or its sender: wallets and endpoints word it alike. Null for other errors. */
function senderCode(error: unknown): ErrorCode | null {
  const fees = [
    /max fee per gas less than block base fee/i,
    /fee cap less than block base fee/i,
    /(?:below|less than).{0,20}base ?fee/i,
    /(?:transaction )?underpriced/i,
  ]
  const replaced = [/replacement (?:transaction )?underpriced/i]
  if (saysAnywhere(error, fees) && !saysAnywhere(error, replaced)) return 'fee-too-low'
  if (saysAnywhere(error, [/tx ?pool is full/i, /mempool is full/i, /txpool.{0,20}overflow/i]))
    return 'pool-full'
  if (hasName(error, 'InsufficientFundsError') || saysAnywhere(error, FUNDS_WORDINGS)) {
    return 'insufficient-eth'
  }
  const nonce = [/nonce too low/i, /replacement (?:transaction )?underpriced/i, /already known/i]
  return hasName(error, 'NonceTooLowError') || saysAnywhere(error, nonce) ? 'nonce-taken' : null
}

function walletCode(error: unknown): ErrorCode | null {
  // wagmi gives whatever goes wrong with a switch the code of a network that is not known: what the wallet said wins.
  if (hasCode(error, 4100) || hasName(error, 'ConnectorNotConnectedError')) return 'wallet-locked'
  if (hasCode(error, -32002)) return 'wallet-busy'
  // EIP-1193: cut off from every network, or from the one that is asked for.
  if (hasCode(error, 4900, 4901)) return 'wallet-offline'
  if (hasCode(error, 4902) || says(error, [/unrecognized chain/i, /switch after adding network/i]))
    return 'chain-not-added'
  if (hasName(error, 'ChainMismatchError', 'ConnectorChainMismatchError')) return 'wrong-chain'
  // From 5700 on: what EIP-5792 lets a wallet say of several calls at once that it cannot send.
  return hasCode(error, 4200, -32601, 5700, 5710, 5720, 5740, 5760) ? 'wallet-refused' : null
}

const FUNDS_WORDINGS = [
  /insufficient (?:funds|balance|eth\b)/i,
  /exceeds the balance/i,
  /gas required exceeds allowance/i,
  /out of fund/i,
]

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
    hasCode(error, 3, 'CALL_EXCEPTION') ||
    // A wallet's internal error that quotes what the contract said.
    says(error, [/(?:execution )?reverted(?::| with reason string) ?\S/i])
  )
}
