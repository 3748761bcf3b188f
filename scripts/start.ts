import { readCommandLine } from '../devnet/cli/flags'
import { assertPortsFree } from '../devnet/devnet'
import { defaultOptions } from '../devnet/options'
import { startAsked } from '../devnet/startAsked'
import { summary } from '../devnet/summary'
import { untilStopped } from '../devnet/untilStopped'
import { deployedBridge } from './deployedBridge'
import { pageFlags, takePageAddress } from './pagePort'
import { serveSite } from './serve'
import { buildContracts } from './setup/contracts'
import { languages } from './setup/languages'
import { buildSite, siteDir } from './setup/site'

const say = (line: string) => void process.stdout.write(`${line} …\n`)

const usage = `npm start [-- options]

  --port <n>                the page's port, 3000 (environment: PORT)
  --host <address>          the page's address, 127.0.0.1 (environment: HOST); 0.0.0.0 in a container or a virtual machine
  --protocol-command <text> put another build of Livepeer's protocol under the bridge
  --fork                    run the app on forks of a pair: without URLs, of one that is made for it, with transfers under
                            way; with --l1-rpc-url and --l2-rpc-url, of chains that exist. docs/forks.md says the rest
  --l1-port, --l2-port, …   as for the local Arbitrum: npm run devnet -- --help
`

/**
 * Builds what has changed, starts the local Arbitrum and serves the app on it until it is told to stop.
 * @throws one sentence when a part cannot start or ends by itself; then nothing is left running
 */
export async function main(args: readonly string[]): Promise<void> {
  const { rest, ...address } = takePageAddress(args, process.env)
  const { options, fork, url: devnetUrl, verb, help } = readCommandLine(rest, process.env, pageFlags)
  if (help) return void process.stdout.write(usage)
  if (verb !== undefined)
    throw new Error(`npm start takes options only, not "${verb}". Try npm start -- --help.`)

  const site = await serveSite({ dir: siteDir('devnet'), ...address, devnetUrl })
  try {
    // Before anybody waits for a build.
    await assertPortsFree({ ...defaultOptions, ...options })
    await buildContracts(say)
    await buildSite('devnet', say, languages.slice(0, 1))
    say(fork ? 'Forking' : 'Starting the local Arbitrum')
    const devnet = await startAsked(options, fork, deployedBridge(process.env))
    process.stdout.write(
      `\nOpen ${site.url}\n${summary(devnet.info)}\nTo stop: Ctrl-C. To move time: the clock panel of the page, or npm run devnet -- --help\n`,
    )
    // The page is there to be used; its other languages may take a moment longer.
    const others = buildOtherLanguages()
    await untilStopped(devnet).finally(others.stop)
  } finally {
    await site.close()
  }
}

function buildOtherLanguages() {
  const stopping = new AbortController()
  const done = buildSite('devnet', say, languages.slice(1), stopping.signal).catch((error: Error) => {
    if (!stopping.signal.aborted) say(error.message)
  })
  return {
    stop: () => {
      stopping.abort()
      return done
    },
  }
}
