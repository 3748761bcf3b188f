// `npm run build -- --pair <name>`: the site for one pair of chains, as any static host can serve it.
import { parseArgs } from 'node:util'
import nextEnv from '@next/env'
import { pairNames } from '../lib/chains/pairNames.ts'
import { dropKept, keepPrevious } from './hosting/keepPrevious.ts'
import { MANIFEST, releaseHashes } from './hosting/releaseFiles.ts'
import { hashOfBuild } from './setup/buildRecord.ts'
import { languages } from './setup/languages.ts'
import { root } from './setup/root.ts'
import { buildSite, siteDir } from './setup/site.ts'

const usage = `npm run build -- --pair <name> [--keep-previous <folder>]

  --pair           ${pairNames.join(', ')}: devnet is the local Arbitrum, which the page finds when it opens
  --keep-previous  the folder of the release before: its scripts are added, for tabs that are open when this one is published

Settings are in .env.example. The site is written to out/<pair>, in every language.
`

/** The variables that change a build, and what it lacks without them. */
const optional = {
  NEXT_PUBLIC_WALLETCONNECT_ID: 'WalletConnect is not among the wallets',
  NEXT_PUBLIC_SITE_URL: 'the picture of a shared link is named by its path alone',
} as const

export async function main(args: readonly string[]): Promise<void> {
  const { pair, previous, help } = read(args.at(-1) === '--pair' ? [...args.slice(0, -1), '--pair='] : args)
  if (help) return void process.stdout.write(usage)
  nextEnv.loadEnvConfig(root, false, { info: () => {}, error: console.error })
  // The settings of the build, checked before it begins.
  process.env.NEXT_PUBLIC_PAIR = pair
  await import('../lib/env.ts')
  await buildSite(pair, (line) => process.stdout.write(`${line} …\n`))
  dropKept(siteDir(pair))
  process.stdout.write(summary(pair))
  if (previous === undefined) return
  const added = keepPrevious(previous, siteDir(pair))
  process.stdout.write(
    `Kept of ${previous}: ${added} files, which are no part of this release and its hash.\n`,
  )
}

function read(args: readonly string[]): { pair: string; previous: string | undefined; help: boolean } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        pair: { type: 'string' },
        'keep-previous': { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const { pair, 'keep-previous': previous, help } = values
    const known = pairNames.find((name) => name === pair)
    if (known === undefined && !help) throw new Error(pairProblem(pair))
    return { pair: known ?? '', previous, help }
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  }
}

function pairProblem(pair: string | undefined): string {
  const possible = `one of ${pairNames.join(', ')}`
  return pair ? `--pair is ${possible}, not "${pair}".` : `Name the pair of chains: --pair and ${possible}.`
}

/** The files that were built, and the options that they lack. */
function summary(pair: string): string {
  const files = releaseHashes(siteDir(pair)).size
  const lacks = Object.entries(optional).filter(([name]) => !process.env[name])
  return [
    `\nout/${pair}: ${files} files in ${languages.length} languages (${languages.join(', ')}), a policy in every page, and the headers in the words of several hosts.`,
    `sha256 of all files: ${hashOfBuild(siteDir(pair))}, which build.json and the page About name. The hash of each: out/${pair}/${MANIFEST}`,
    ...lacks.map(([name, consequence]) => `Without ${name}: ${consequence}.`),
    '',
  ].join('\n')
}
