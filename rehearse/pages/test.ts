import { type BrowserContext, test as base, expect, type Route } from '@playwright/test'
import type { DevnetInfo } from '../../devnet/info'
import { LocalPair } from '../../e2e/fixtures/localPair'
import { rpc } from '../../e2e/fixtures/rpc'
import { type Watched, watchBreaches } from '../../e2e/fixtures/sealed'
import { TestWallet } from '../../e2e/fixtures/wallet/testWallet'
import { BridgePage } from '../../e2e/pages/bridgePage'
import { StakePage } from '../../e2e/pages/stakePage'
import { TransfersPage } from '../../e2e/pages/transfersPage'
import { Visitor } from '../../e2e/pages/visitor'
import { readStage, type Stage } from './stage'

/** The origin of the site, as the browser has it. The name is one that is given to nobody. */
export const ORIGIN = 'https://bridge.example'

type Fixtures = {
  stage: Stage
  pair: LocalPair
  /** In every test: the page asks its own host and the endpoints of its network alone, and breaks nothing of its policy. */
  sealed: Watched
  wallet: TestWallet
  visitor: Visitor
  bridge: BridgePage
  stake: StakePage
  transfers: TransfersPage
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from the pattern.
  stage: async ({}, use) => use(readStage()),

  pair: async ({ stage }, use) => {
    const found = await rpc(stage.l2Url, 'devnet_info')
    // The local chains' description of themselves, with the bridge that was put on them since.
    const info: DevnetInfo = Object(found)
    const contracts = { ...info.contracts, bridge: stage.bridge }
    await use(new LocalPair({ ...info, contracts }, { siteUrl: ORIGIN, pagesL1Url: info.l1.rpcUrl }))
  },

  sealed: [
    async ({ context, pair, stage }, use) => {
      const endpoints = await reachFrom(context, stage, pair)
      const watched = await watchBreaches(context, [ORIGIN, ...endpoints])
      await use(watched)
      expect(watched.breaches).toEqual([])
    },
    { auto: true },
  ],

  wallet: async ({ page, pair }, use) => {
    const { l1, l2 } = pair.info
    const rpcUrls = new Map([l1, l2].map(({ chainId, rpcUrl }) => [chainId, rpcUrl]))
    const wallet = new TestWallet(page, pair.account('delegator'), rpcUrls, l1.chainId)
    await wallet.install()
    await use(wallet)
  },

  baseURL: ORIGIN,
  visitor: async ({ page, wallet }, use) => use(new Visitor(page, wallet)),
  bridge: async ({ page }, use) => use(new BridgePage(page)),
  stake: async ({ page }, use) => use(new StakePage(page)),
  transfers: async ({ page }, use) => use(new TransfersPage(page)),
})

/**
 * Lets the browser reach these hosts and nothing else: the site under its name, as the host of files serves it, and
 * each public endpoint of the network, answered by the local chain of that side.
 * @returns the endpoints' origins
 */
async function reachFrom(
  context: BrowserContext,
  { endpoints, filesUrl }: Stage,
  { info }: LocalPair,
): Promise<readonly string[]> {
  await context.route('**', (route) => route.abort())
  await context.route(`${ORIGIN}/**`, (route) => {
    const { pathname, search } = new URL(route.request().url())
    return passOn(route, `${filesUrl}${pathname}${search}`)
  })
  for (const side of ['l1', 'l2'] as const)
    for (const url of endpoints[side])
      await context.route(url, (route) =>
        passOn(route, info[side].rpcUrl, { 'access-control-allow-origin': '*' }),
      )
  return [...endpoints.l1, ...endpoints.l2]
}

async function passOn(
  route: Route,
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> {
  const response = await route.fetch({ url })
  await route.fulfill({ response, headers: { ...response.headers(), ...headers } })
}
