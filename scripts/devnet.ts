// `npm run devnet`: the local Arbitrum alone, or, with a verb, one that is already running.
import { readCommandLine } from '../devnet/cli/flags.ts'
import { buildContracts } from './setup/contracts.ts'

export async function main(args: readonly string[]): Promise<void> {
  const { verb, help } = readCommandLine(args, process.env)
  // Whoever asks for help, or one that runs, need not wait for the compiler.
  if (verb === undefined && !help) await buildContracts((line) => process.stderr.write(`${line} …\n`))
  // The command line of the local Arbitrum reads the process's own arguments.
  process.argv.splice(2, 1)
  await import('../devnet/cli.ts')
}
