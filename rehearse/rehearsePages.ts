import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Operator } from '../deploy/testing/operator'
import type { Pair } from '../devnet/conformance/pair'
import type { RealNetwork } from '../devnet/network/realNetworks'
import { pairs } from '../lib/chains/builtData'
import { hashOfBuild } from '../scripts/setup/buildRecord'
import { buildRehearsedSite } from './pages/buildSite'
import { runJourneys } from './pages/runJourneys'
import { serveFiles } from './pages/serveFiles'
import type { Stage } from './pages/stage'
import type { Steps } from './steps'

/** Builds the pages with what was deployed, serves them as any host would, and has a browser make both journeys on them. */
export async function rehearsePages(
  steps: Steps,
  { network, pair, operator }: { network: RealNetwork; pair: Pair; operator: Operator },
): Promise<void> {
  const site = await steps.run(
    `the production build for ${network}, with what was deployed`,
    async (note) => {
      const { l1, l2 } = pair.info
      const files = [l1, l2].map(({ chainId }) => join(operator.folder, `${chainId}.json`))
      const built = await buildRehearsedSite(network, files)
      note(`sha256 of all files: ${hashOfBuild(built.dir)}`)
      note(`${expectPolicies(built.dir)} pages, a strict policy in each`)
      return built
    },
  )
  try {
    await steps.run('both journeys, in a browser', async (note) => {
      const files = await serveFiles(site.dir)
      try {
        const stage = {
          endpoints: endpointsOf(network),
          l2Url: pair.info.l2.rpcUrl,
          filesUrl: files.url,
          bridge: deployed(pair, operator),
        }
        const journeys = await runJourneys(stage)
        for (const { title, seconds, steps: parts } of journeys) {
          note(`${title}: ${seconds.toFixed(0)} s`)
          for (const part of parts) note(`… ${part.title}: ${part.seconds.toFixed(1)} s`)
        }
        const failed = journeys.find(({ isOk }) => !isOk)
        if (failed) throw new Error(`${failed.title}: ${failed.error ?? 'it was not made'}`)
        if (journeys.length !== 2) throw new Error(`There were ${journeys.length} journeys, not two.`)
      } finally {
        await files.close()
      }
    })
  } finally {
    site.remove()
  }
}

/** @returns the number of pages */
function expectPolicies(dir: string): number {
  const pages = readdirSync(dir, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.html'))
  const bare = pages.filter(
    (page) => !readFileSync(join(dir, page), 'utf8').includes('Content-Security-Policy'),
  )
  if (bare.length > 0) throw new Error(`These pages have no policy: ${bare.join(', ')}.`)
  return pages.length
}

function endpointsOf(network: RealNetwork): Stage['endpoints'] {
  const { l1, l2 } = pairs[network].endpoints
  return { l1: l1.map(({ url }) => url), l2: l2.map(({ url }) => url) }
}

function deployed({ info }: Pair, operator: Operator): Stage['bridge'] {
  const { l1Gateway, lptPrime } = operator.recorded('l1') ?? {}
  const { l2Gateway } = operator.recorded('l2') ?? {}
  if (!l1Gateway || !lptPrime || !l2Gateway) throw new Error('The deploy tool recorded no bridge.')
  return { l1Gateway, lptPrime, l2Gateway, lpt: info.contracts.livepeer.token }
}
