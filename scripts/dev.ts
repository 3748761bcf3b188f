import { stripVTControlCharacters } from 'node:util'
import { readCommandLine } from '../devnet/cli/flags'
import { assertPortsFree } from '../devnet/devnet'
import { defaultOptions } from '../devnet/options'
import { startDevnet } from '../devnet/start'
import { summary } from '../devnet/summary'
import { untilStopped } from '../devnet/untilStopped'
import { pageFlags, takePageAddress } from './pagePort'
import { buildContracts } from './setup/contracts'
import { serveSources } from './setup/devSite'

const say = (line: string) => void process.stdout.write(`${line} …\n`)

const usage = `npm run dev [-- options]

  The app from its sources, on a local Arbitrum: a change is on screen when the file is saved.

  --port <n>                the page's port, 3000 (environment: PORT)
  --host <address>          the page's address, 127.0.0.1 (environment: HOST). In a container or a virtual machine take npm start
  --l1-port, --l2-port, …   as for the local Arbitrum: npm run devnet -- --help

  In German: SITE_LANGUAGE=de npm run dev
`

/**
 * Starts the local Arbitrum and serves the app from its sources until it is told to stop.
 * @throws one sentence when a part cannot start or ends by itself; then nothing is left running
 */
export async function main(args: readonly string[]): Promise<void> {
  const { rest, ...address } = takePageAddress(args, process.env)
  const { options, url: devnetUrl, verb, help } = readCommandLine(rest, process.env, pageFlags)
  if (help) return void process.stdout.write(usage)
  if (verb !== undefined)
    throw new Error(`npm run dev takes options only, not "${verb}". Try npm run dev -- --help.`)

  const site = await serveSources({ ...address, devnetUrl, onOutput: showProblems })
  try {
    // Before anybody waits for a build.
    await assertPortsFree({ ...defaultOptions, ...options })
    await buildContracts(say)
    say('Starting the local Arbitrum, and compiling the first page')
    const devnet = await startDevnet(options)
    await site.compile('/').catch((error) => devnet.stop().then(() => Promise.reject(error)))
    process.stdout.write(
      `\nOpen ${site.url}\n${summary(devnet.info)}\nEvery part and state without a chain: ${site.url}/previews/\nTo stop: Ctrl-C\n`,
    )
    const crashed = Promise.race([devnet.crashed, site.crashed])
    await untilStopped({ ...devnet, crashed })
  } finally {
    await site.stop()
  }
}

/** Shows what Next says, but for requests that went well and how it started. */
function showProblems(text: string): void {
  const lines = stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => line.trim() !== '' && !ORDINARY.test(line))
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`)
}

/** The beginnings of Next's lines that tell of no problem. */
const ORDINARY = /^\s*(GET|HEAD|▲|✓|○|- |[·⨯] turbopack)/
