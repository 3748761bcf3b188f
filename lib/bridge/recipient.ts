import { type Address, getAddress, isAddressEqual, zeroAddress } from 'viem'
import { chainShortNames } from '@/lib/chains/shortNames'
import { toAlias } from './alias'
import { addressInText, visibleText } from './pasted'

/** A reason against sending to a typed recipient. */
export type RecipientProblem =
  | 'recipient-not-an-address'
  | 'recipient-bad-checksum'
  | 'recipient-zero'
  | 'recipient-is-bridge'
  | 'recipient-is-known-contract'
  | 'recipient-has-no-key'
  | 'recipient-missing'
  | 'recipient-required'
  | 'name-resolving'
  | 'name-unread'
  | 'name-not-found'
  | 'name-not-valid'
  | 'name-elsewhere'
  | 'names-unknown-here'

/** Contracts from which nothing sent to them by mistake comes back. */
export type KnownContracts = {
  /** The bridge's own and both tokens, on either chain. */
  bridge: readonly Address[]
  /** Those of Arbitrum, of Livepeer and the like. */
  others: readonly Address[]
}

export type ParsedRecipient =
  | { ok: true; address: Address /** The name that was typed for it. */; name?: string }
  | { ok: false; error: RecipientProblem }

/** The answer of the network about a name: its address, or the reason that there is none. */
export type NameAnswer =
  | { state: 'found'; address: Address }
  | { state: 'not-found' }
  /** Its characters make no name of ENS. */
  | { state: 'not-a-name' }
  /** Kept by a server outside of the chain, which nobody asks. */
  | { state: 'elsewhere' }

/** Addresses up to here are precompiles of either chain, or were made up: nobody found a key that leads to one. */
const LAST_WITHOUT_KEY = 0xffff_ffffn

/** Reads what a person typed or pasted as a recipient. A wrong checksum is refused: it is a mistyped address. */
export function parseRecipient(text: string, known: KnownContracts): ParsedRecipient {
  if (visibleText(text) === '') return { ok: false, error: 'recipient-missing' }
  const written = addressInText(text)
  if (written === null) return { ok: false, error: 'recipient-not-an-address' }
  const address = getAddress(written)
  if (!isWrittenWell(written, address)) return { ok: false, error: 'recipient-bad-checksum' }
  const error = refusal(address, known)
  return error === null ? { ok: true, address } : { ok: false, error }
}

/** Letters of one case carry no checksum; those of both have to be the right ones. */
function isWrittenWell(written: Address, address: Address): boolean {
  const digits = written.slice(2)
  return digits === digits.toLowerCase() || digits === digits.toUpperCase() || written === address
}

/**
 * The chain that a recipient was copied for, when it is another one than that where it arrives: `arb1:0x…` or
 * `ethereum:0x…@42161`, as it is written; null when none is named. The address is the same on both.
 */
export function namedElsewhere(text: string, chainId: number): string | null {
  const visible = visibleText(text)
  const byNumber = /^ethereum:(?:pay-)?0x[0-9a-f]{40}(?:@(\d+))/i.exec(visible)?.[1]
  if (byNumber !== undefined) return Number(byNumber) === chainId ? null : `@${byNumber}`
  const byName = /^([a-z][a-z0-9-]*):0x[0-9a-f]{40}/i.exec(visible)?.[1]?.toLowerCase()
  if (byName === undefined || byName === 'ethereum' || byName === 'address') return null
  return chainShortNames[byName] === chainId ? null : `${byName}:`
}

/** True for a text that is meant as a name (`somebody.eth`): it has labels with a point between them. */
export function looksLikeName(text: string): boolean {
  return addressInText(text) === null && /^[^\s./:]+(\.[^\s./:]+)+$/.test(text.trim())
}

/**
 * A recipient that was named by `name`, by the network's answer. The rules for addresses hold for a name's address as
 * well.
 */
export function namedRecipient(name: string, answer: NameAnswer, known: KnownContracts): ParsedRecipient {
  switch (answer.state) {
    case 'found': {
      const error = refusal(answer.address, known)
      return error === null ? { ok: true, address: answer.address, name } : { ok: false, error }
    }
    case 'not-found':
      return { ok: false, error: 'name-not-found' }
    case 'not-a-name':
      return { ok: false, error: 'name-not-valid' }
    case 'elsewhere':
      return { ok: false, error: 'name-elsewhere' }
    default:
      return answer satisfies never
  }
}

/** The reason against sending to an address, however it was named; null when there is none. */
export function refusal(address: Address, known: KnownContracts): RecipientProblem | null {
  if (isAddressEqual(address, zeroAddress)) return 'recipient-zero'
  if (BigInt(address) <= LAST_WITHOUT_KEY) return 'recipient-has-no-key'
  if (isAmong(address, known.bridge)) return 'recipient-is-bridge'
  return isAmong(address, known.others) ? 'recipient-is-known-contract' : null
}

/** A contract of L1 is met on L2 under its alias as well. */
function isAmong(address: Address, contracts: readonly Address[]): boolean {
  return contracts.some(
    (contract) => isAddressEqual(contract, address) || isAddressEqual(toAlias(contract), address),
  )
}
