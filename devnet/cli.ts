import { readCommandLine } from './cli/flags'
import type { ForkAsked } from './cli/forkFlags'
import { help } from './cli/help'
import { parameter, verbs } from './cli/verbs'
import type { DevnetOptions } from './options'
import { jsonRpc } from './rpc/jsonRpc'
import { RpcError } from './rpc/rpcError'

/** `npm run devnet`: starts a local Arbitrum, or acts on a running one. */
async function main(): Promise<void> {
  const {
    verb,
    parameters,
    url,
    options,
    fork,
    help: asked,
  } = readCommandLine(process.argv.slice(2), process.env)
  if (asked || verb === 'help') process.stdout.write(help())
  else if (verb === undefined) await run(options, fork)
  else await act(verb, parameters, url)
}

async function run(options: Partial<DevnetOptions>, fork: ForkAsked | undefined): Promise<void> {
  // Loaded here, so that verbs need not wait for all of it.
  const { startAsked } = await import('./startAsked')
  const { summary } = await import('./summary')
  const { untilStopped } = await import('./untilStopped')
  const devnet = await startAsked(options, fork)
  process.stdout.write(summary(devnet.info))
  process.stdout.write('\nTo stop: Ctrl-C. To move time: npm run devnet -- --help\n')
  await untilStopped(devnet)
}

async function act(name: string, words: readonly string[], url: string): Promise<void> {
  const verb = verbs[name]
  if (!verb) throw new Error(`There is no verb "${name}". There are: ${Object.keys(verbs).join(', ')}, help.`)
  const answer = await jsonRpc(url)
    .request(verb.method, words.map(parameter))
    .catch((error: unknown) => {
      if (!(error instanceof RpcError))
        throw new Error(`Nothing answers at ${url}. Start it with: npm run devnet`)
      throw error
    })
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
