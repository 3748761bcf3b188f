// `npm run devnet`: the local Arbitrum alone, or, with a verb, one that is already running.
import { buildContracts } from './setup/contracts.ts'

export async function main(): Promise<void> {
  // The command line of the local Arbitrum reads the process's own arguments.
  process.argv.splice(2, 1)
  await buildContracts((line) => process.stderr.write(`${line} …\n`))
  await import('../devnet/cli.ts')
}
