import { findChromium } from '../setup/browser.ts'
import { buildContracts } from '../setup/contracts.ts'
import { runForge } from '../setup/forge.ts'
import { bin } from '../setup/root.ts'
import { run } from '../setup/run.ts'
import type { Step, StepOutput } from './graph.ts'

/** Steps that others name, because they stand on them. */
const BROWSER = 'a browser is there'
const CONTRACTS = 'contracts compile'
const CONTRACT_TESTS = 'contract tests'
const TYPES = 'types'
const LOCAL_BUILD = 'the app builds for the local chains'
const REAL_BUILD = 'the app builds for Arbitrum One'
const UNIT_TESTS = 'unit tests'

/**
 * Everything that must hold. Steps that could run at the same time are in the order in which a mistake is cheapest to
 * find; the journeys take longest, so they and what they need come before other steps of many minutes.
 */
export const steps: readonly Step[] = [
  { name: BROWSER, load: 0, check: async (output) => void (await findChromium(saying(output))) },
  {
    name: 'formatting and lint',
    load: 1,
    check: command(bin('biome'), 'ci', '--colors=off', '--error-on-warnings', '.'),
  },
  { name: CONTRACTS, load: 1, check: (output) => buildContracts(saying(output)) },
  {
    name: 'Solidity is formatted',
    load: 0.5,
    needs: [CONTRACTS],
    check: forge('fmt', '--root', 'contracts', '--check'),
  },
  { name: TYPES, load: 1, check: typesHold },
  {
    name: 'the arrow of imports',
    load: 1,
    check: command(
      bin('depcruise'),
      'app',
      'components',
      'lib',
      'devnet',
      'deploy',
      'rehearse',
      'watch',
      'e2e',
      '--config',
    ),
  },
  {
    name: 'ABIs match the contracts',
    load: 0.5,
    needs: [CONTRACTS],
    check: script('scripts/generate-abi.ts', '--check'),
  },
  {
    name: 'it starts in a folder with a blank, an umlaut and an apostrophe',
    load: 1,
    needs: [CONTRACTS],
    check: script('scripts/checks/anyFolder.ts'),
  },
  // Next writes its types where the type check reads them.
  {
    name: LOCAL_BUILD,
    load: 1.5,
    after: [TYPES],
    needs: [CONTRACTS],
    check: build('devnet'),
  },
  {
    name: UNIT_TESTS,
    load: 1.5,
    needs: [CONTRACTS],
    check: command(bin('vitest'), 'run', '--project', 'unit'),
  },
  {
    name: 'journeys in a browser',
    load: 2,
    // One of them looks at the build for a network on which the bridge is not open.
    needs: [BROWSER, LOCAL_BUILD, REAL_BUILD],
    after: [UNIT_TESTS],
    check: journeysHold,
  },
  {
    name: 'previews show every state, and axe finds nothing',
    load: 1.5,
    needs: [BROWSER],
    after: [UNIT_TESTS],
    check: previewsHold,
  },
  {
    name: 'conformance with the Arbitrum SDK',
    load: 1,
    needs: [CONTRACTS],
    after: [UNIT_TESTS, LOCAL_BUILD],
    check: command(bin('vitest'), 'run', '--project', 'devnet'),
  },
  {
    name: 'histories are whole from endpoints of every kind, in short',
    load: 1,
    after: [UNIT_TESTS],
    check: script('scripts/bench/history.ts', '--short'),
  },
  {
    name: 'a deployment to Arbitrum One is rehearsed, in short',
    load: 0.5,
    needs: [CONTRACTS],
    after: [UNIT_TESTS],
    check: script('scripts/bootstrap/run.mjs', 'rehearse', '--short'),
  },
  {
    name: REAL_BUILD,
    load: 1,
    after: [TYPES, LOCAL_BUILD],
    check: build('arbitrum-one'),
  },
  {
    name: 'nothing local is in the build for Arbitrum One',
    load: 0.5,
    needs: [LOCAL_BUILD, REAL_BUILD],
    check: script('scripts/checks/noDevnetInBuild.ts'),
  },
  {
    name: 'every page carries a strict policy',
    load: 0.5,
    needs: [LOCAL_BUILD, REAL_BUILD],
    check: script('scripts/checks/policy.ts'),
  },
  {
    name: 'a release is whole on a host that only hands out files',
    load: 0.5,
    needs: [LOCAL_BUILD, REAL_BUILD],
    check: script('scripts/checks/release.ts'),
  },
  { name: 'what ships has no known vulnerability', load: 0, check: script('scripts/checks/audit.ts') },
  {
    name: 'JavaScript within its budget',
    load: 0.5,
    needs: [BROWSER, REAL_BUILD],
    check: script('scripts/checks/size.ts'),
  },
  { name: CONTRACT_TESTS, load: 1, needs: [CONTRACTS], check: forge('test', '--root', 'contracts') },
  {
    name: 'contract tests reach every line and branch',
    load: 1,
    needs: [CONTRACTS],
    check: script('scripts/coverage-contracts.ts'),
  },
  {
    name: 'gas below the reverse gateways',
    load: 1,
    needs: [CONTRACTS],
    // Both have forge write its cache.
    after: [CONTRACT_TESTS],
    check: script('scripts/bench/gas.ts', '--check'),
  },
  {
    name: 'storage layout and selectors are as committed',
    load: 1,
    check: script('scripts/snapshot-contracts.ts', '--check'),
  },
  {
    name: 'the models of the contracts are proved',
    load: 1,
    check: script('scripts/prove.ts', '--without-controls'),
  },
  {
    name: "vendors' wallets come when they are picked",
    load: 1,
    needs: [BROWSER, REAL_BUILD],
    check: script('scripts/checks/wallets.ts'),
  },
  {
    name: 'two builds give the same bytes',
    load: 1,
    needs: [REAL_BUILD],
    check: script('scripts/checks/reproducible.ts'),
  },
  {
    name: 'every page is fast and fit on a phone',
    load: 2,
    alone: true,
    needs: [BROWSER, LOCAL_BUILD],
    check: script('scripts/checks/lighthouse.ts'),
  },
]

async function typesHold(output: StepOutput): Promise<void> {
  await command(bin('next'), 'typegen')(output)
  await command(bin('tsc'), '--noEmit', '-p', '.')(output)
}

async function journeysHold(output: StepOutput): Promise<void> {
  const CHROMIUM_PATH = await findChromium(saying(output))
  await exec(output, bin('playwright'), ['test', '--config', 'e2e/playwright.config.ts'], { CHROMIUM_PATH })
}

async function previewsHold(output: StepOutput): Promise<void> {
  const CHROMIUM_PATH = await findChromium(saying(output))
  await exec(output, bin('playwright'), ['test', '--config', 'e2e/previews.config.ts'], { CHROMIUM_PATH })
}

/** A script of ours, as a process of its own. */
function script(path: string, ...args: readonly string[]): Step['check'] {
  return (output) => exec(output, process.execPath, ['--import', 'tsx', path, ...args])
}

/** The documented command, as a release uses it. */
function build(pair: string): Step['check'] {
  return script('scripts/bootstrap/run.mjs', 'build', '--pair', pair)
}

/** Looked up when it runs: without forge the other steps still say what they have to. */
function forge(...args: readonly string[]): Step['check'] {
  return async (onOutput) => {
    const { code } = await runForge(args, { onOutput })
    if (code !== 0) throw new Error(`exit code ${code}`)
  }
}

function command(path: string, ...args: readonly string[]): Step['check'] {
  return (output) => exec(output, path, args)
}

async function exec(
  onOutput: StepOutput,
  path: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { code } = await run(path, args, { onOutput, env })
  if (code !== 0) throw new Error(`exit code ${code}`)
}

const saying = (output: StepOutput) => (line: string) => output(`  ${line} …\n`)
