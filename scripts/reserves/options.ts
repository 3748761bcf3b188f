import { parseArgs } from 'node:util'
import { type Hash, isHash } from 'viem'
import type { StartingBlock } from '@/lib/actions/proof/gatherBlock'
import { type PairName, pairNames } from '@/lib/chains/pairNames'

/** A hash names a block, a tag lets the endpoint choose; null leaves the choice to the pair. */
export type Options =
  | { what: 'help' }
  | { what: 'verify'; file: string; blockHash: Hash | null }
  | {
      what: 'prove'
      pair: PairName
      l1: readonly string[]
      l2: readonly string[]
      at: StartingBlock | null
      file: string
    }

export const USAGE = `npm run prove-reserves -- --pair <name>    proves the reserves and writes the proof into a file
npm run prove-reserves -- --verify <file>  verifies such a file again, without asking anybody

  --pair <name>       ${pairNames.join(', ')}
  --l1-rpc <url>      an Ethereum endpoint in place of the pair's own; may be given several times
  --l2-rpc <url>      an Arbitrum endpoint; it has to keep the state of blocks as old as the challenge period
  --at <block>        finalized, latest, or the hash of an Ethereum block that you know from elsewhere
  --out <file>        where the proof is written; reserves-<pair>.json
  --block-hash <hash> with --verify: the Ethereum block that the file has to start from

Exit code: 0 proven and balanced, 1 something is false or the sum is off, 2 it could not be proven.
`

/**
 * The options of the command line.
 * @throws Error with a sentence about the first thing that is wrong
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', short: 'h' },
      pair: { type: 'string' },
      verify: { type: 'string' },
      'l1-rpc': { type: 'string', multiple: true },
      'l2-rpc': { type: 'string', multiple: true },
      at: { type: 'string' },
      out: { type: 'string' },
      'block-hash': { type: 'string' },
    },
  })
  if (values.help) return { what: 'help' }
  if (values.verify !== undefined) {
    return { what: 'verify', file: values.verify, blockHash: hashOf(values['block-hash'], '--block-hash') }
  }
  const pair = pairNames.find((name) => name === values.pair)
  if (pair === undefined) throw new Error(`--pair has to be one of: ${pairNames.join(', ')}.`)
  return {
    what: 'prove',
    pair,
    l1: urls(values['l1-rpc'], '--l1-rpc'),
    l2: urls(values['l2-rpc'], '--l2-rpc'),
    at: values.at === 'latest' || values.at === 'finalized' ? values.at : hashOf(values.at, '--at'),
    file: values.out ?? `reserves-${pair}.json`,
  }
}

function urls(given: readonly string[] = [], option: string): readonly string[] {
  const wrong = given.find((url) => !/^https?:\/\/\S+$/.test(url))
  if (wrong !== undefined) throw new Error(`${option} is not an http or https URL: ${wrong}.`)
  return given
}

function hashOf(text: string | undefined, option: string): Hash | null {
  if (text === undefined) return null
  if (isHash(text)) return text
  throw new Error(`${option} is not the hash of a block: ${text}.`)
}
