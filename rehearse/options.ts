import { parseArgs } from 'node:util'
import { isRealNetwork, type RealNetwork, realNetworks } from '../devnet/network/realNetworks'

export type Options = {
  pair: RealNetwork
  /** The file for the report; null for the terminal. */
  report: string | null
  /** As of `npm run devnet`; null for the stand-ins. */
  protocolCommand: string | null
  /** One interruption instead of two, and short rounds. */
  isShort: boolean
  /** The pages are built and tried as well. */
  withPages: boolean
}

export const usage = `npm run rehearse [-- options]

Deploys the bridge to local chains that stand for a network, as an operator would: its chain ids, addresses and periods, two contract
wallets as owners, interruptions on the way. Then builds the pages for it and makes both journeys in a browser. Ends with a report for the release, and with 1 when a step did not hold.

  --pair <name>             ${realNetworks.join(', ')}: arbitrum-one without it
  --report <file>           write the report there, as Markdown; without it it is printed
  --protocol-command <text> another build of Livepeer's protocol, as of npm run devnet
  --without-pages           deploy alone: minutes instead of many minutes
  --short                   for each change of the code: rounds of 20 blocks, one interruption, no pages
`

/**
 * Reads the words of the command line.
 * @returns null when help was asked for
 * @throws Error with a sentence and the usage when it cannot be understood
 */
export function readOptions(words: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        pair: { type: 'string', default: 'arbitrum-one' },
        report: { type: 'string' },
        'protocol-command': { type: 'string' },
        short: { type: 'boolean', default: false },
        'without-pages': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return null
    if (!isRealNetwork(values.pair))
      throw new Error(`There is no network "${values.pair}" to rehearse for: ${realNetworks.join(', ')}.`)
    return {
      pair: values.pair,
      report: values.report ?? null,
      protocolCommand: values['protocol-command'] ?? null,
      isShort: values.short,
      withPages: !values.short && !values['without-pages'],
    }
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  }
}
