// `npm run deploy -- --pair <name>`: the bridge on two chains, from its plan to its check. See docs/deploying.md.
import { buildContracts } from './setup/contracts.ts'

export async function main(args: readonly string[]): Promise<void> {
  // A process started from here, such as the compiler, has no use for a key.
  const environment = { ...process.env }
  delete process.env.DEPLOYER_KEY
  const asksForHelp = args.includes('--help') || args.includes('-h')
  if (!asksForHelp) await buildContracts((line) => process.stderr.write(`${line} …\n`))
  const { main: deploy } = await import('../deploy/cli/main.ts')
  // 2 tells a question that could not be answered from an answer that is bad.
  process.exitCode = await deploy(args, environment).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 2
  })
}
