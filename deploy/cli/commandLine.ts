import { parseArgs } from 'node:util'
import { type PairName, pairNames } from '@/lib/chains/pairNames'
import type { Stage } from '../plan/bridgePlan'

export const commands = ['deploy', 'plan', 'check', 'verify'] as const
export type Command = (typeof commands)[number]

export type CommandLine = {
  command: Command
  pair: PairName
  /** A file of settings; null for the one of the pair, if there is one. */
  settings: string | null
  /** Nobody is asked. */
  yes: boolean
  json: boolean
  diff: boolean
  stage: Stage
}

export const usage = `npm run deploy -- [plan | check | verify] --pair <name>

  (none)            deploys the bridge: shows the plan, asks, and does it. Started again, it goes on where it was
  plan              shows every step with its addresses and costs, and sends nothing
  check             reads a bridge from both chains and says line by line what is right; ends with 1 when anything is not
  verify            compares the code on both chains with this build, and hands the sources to the services that are set

  --pair <name>     ${pairNames.join(', ')}: devnet is a local Arbitrum that runs already
  --settings <file> lines NAME=value; without it .deploy/<pair>/settings.env, if it is there
  --yes             begin without asking
  --stage <stage>   check: in-service (opened by its owners) or offered (as a deployment leaves it); in-service without it
  --json            check, verify: the answer as JSON
  --diff            check: the files of contracts/deployments as well, as they were committed

Settings, and what each step needs: docs/deploying.md. A key is never an argument.
`

/**
 * Reads the words of the command line.
 * @returns null when help was asked for
 * @throws Error with a sentence and the usage when it cannot be understood
 */
export function readCommandLine(words: readonly string[]): CommandLine | null {
  // Said before anything else of it is repeated in an error.
  if (words.some((word) => /(^|=)(0x)?[0-9a-fA-F]{64}$/.test(word)))
    throw new Error(
      'A private key must not be an argument: the shell remembers it, and every process here can read it. Do not use that key any more; set DEPLOYER_KEY or DEPLOYER_KEYSTORE.',
    )
  try {
    return parse(words)
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  }
}

function parse(words: readonly string[]): CommandLine | null {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      pair: { type: 'string' },
      settings: { type: 'string' },
      yes: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      diff: { type: 'boolean', default: false },
      stage: { type: 'string', default: 'in-service' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return null
  const [word = 'deploy', ...more] = positionals
  const command = commands.find((name) => name === word)
  if (command === undefined || more.length > 0)
    throw new Error(`There is no command "${positionals.join(' ')}".`)
  const pair = pairNames.find((name) => name === values.pair)
  if (pair === undefined)
    throw new Error(
      values.pair === undefined ? 'Name the pair of chains.' : `There is no pair "${values.pair}".`,
    )
  const { yes, json, diff, stage } = values
  if (stage !== 'in-service' && stage !== 'offered') throw new Error(`There is no stage "${stage}".`)
  return { command, pair, settings: values.settings ?? null, yes, json, diff, stage }
}
