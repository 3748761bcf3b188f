import type { ForkRequest } from '../fork/forkRequest'
import { isRealNetwork, realNetworks } from '../network/realNetworks'

/** A value, and whom to blame when it cannot be used: the flag, or the variable of the environment. */
export type Given = { value: string; by: string }

/** A fork that was asked for: of chains that others run, or of a pair that is made for it. */
export type ForkAsked =
  | { of: 'endpoints'; request: Omit<ForkRequest, 'deployedOn'> }
  | { of: 'rehearsal'; pair: ForkRequest['pair'] }

/** Options of a fork that are text. */
export const forkTexts = ['l1-rpc-url', 'l2-rpc-url', 'pair'] as const

/** Block numbers. */
export const forkNumbers = ['l1-block', 'l2-block'] as const

/** The options that a fork of two chains of others takes from those chains. */
const THEIRS = [
  'as',
  'protocol-command',
  'l1-chain-id',
  'l2-chain-id',
  'confirm-period',
  'round-length',
  'unbonding-period',
  'l1-block-seconds',
]

/** @param values the flags by name; a block number is checked already */
export function forkAsked(values: ReadonlyMap<string, Given>): ForkAsked | undefined {
  const given = (names: readonly string[]) => names.flatMap((name) => values.get(name) ?? [])
  if (!values.has('fork')) {
    // A variable may be there for another time.
    const stray = given([...forkTexts, ...forkNumbers]).find(({ by }) => by.startsWith('--'))
    if (stray !== undefined) throw new Error(`${stray.by} goes with --fork, which is missing.`)
    return undefined
  }
  const pair = pairOf(values.get('pair'))
  const [l1Url, l2Url] = [values.get('l1-rpc-url')?.value, values.get('l2-rpc-url')?.value]
  if (l1Url === undefined && l2Url === undefined) return ofRehearsal(pair, given)
  if (l1Url === undefined || l2Url === undefined) {
    const missing = l1Url === undefined ? 'l1' : 'l2'
    throw new Error(`A fork needs both endpoints: --${missing}-rpc-url is missing.`)
  }
  const [theirs] = given(THEIRS)
  if (theirs !== undefined)
    throw new Error(`${theirs.by} is not for a fork of chains that exist: it is as it is there.`)
  const block = (name: string) => (values.has(name) ? Number(values.get(name)?.value) : undefined)
  const [l1Block, l2Block] = [block('l1-block'), block('l2-block')]
  return {
    of: 'endpoints',
    request: {
      ...{ l1Url, l2Url },
      ...(pair && { pair }),
      ...(l1Block !== undefined && { l1Block }),
      ...(l2Block !== undefined && { l2Block }),
    },
  }
}

function ofRehearsal(
  pair: ForkRequest['pair'],
  given: (names: readonly string[]) => readonly Given[],
): ForkAsked {
  const [block] = given(forkNumbers)
  if (block !== undefined)
    throw new Error(
      `${block.by} is a block of a chain that exists: name it with --l1-rpc-url and --l2-rpc-url.`,
    )
  if (given(['as']).length > 0) throw new Error('Of which pair the fork is, --pair says: leave --as away.')
  return { of: 'rehearsal', pair }
}

function pairOf(given: Given | undefined): ForkRequest['pair'] {
  if (given === undefined) return undefined
  if (isRealNetwork(given.value)) return given.value
  throw new Error(`${given.by} is one of ${realNetworks.join(', ')}, not "${given.value}".`)
}
