import { readCommandLine } from '../devnet/cli/flags'
import { startDevnet } from '../devnet/start'
import { summary } from '../devnet/summary'
import { untilStopped } from '../devnet/untilStopped'
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
  --l1-port, --l2-port, …   as for the local Arbitrum: npm run devnet -- --help
`

/**
 * Builds what has changed, starts the local Arbitrum and serves the app on it until it is told to stop.
 * @throws one sentence when a part cannot start or ends by itself; then nothing is left running
 */
export async function main(args: readonly string[]): Promise<void> {
  const { rest, ...address } = takePageAddress(args, process.env)
  const { options, url: devnetUrl, verb, help } = readCommandLine(rest, process.env, pageFlags)
  if (help) return void process.stdout.write(usage)
  if (verb !== undefined)
    throw new Error(`npm start takes options only, not "${verb}". Try npm start -- --help.`)

  const site = await serveSite({ dir: siteDir('devnet'), ...address, devnetUrl })
  try {
    await buildContracts(say)
    await buildSite('devnet', say, languages.slice(0, 1))
    say('Starting the local Arbitrum')
    const devnet = await startDevnet(options)
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
