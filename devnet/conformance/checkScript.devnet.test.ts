import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../scripts/setup/run'
import type { Devnet } from '../devnet'
import { type Pair, startPair } from './pair'

const contracts = fileURLToPath(new URL('../../contracts', import.meta.url))

let devnet: Devnet
let pair: Pair

beforeAll(async () => {
  ;({ devnet, pair } = await startPair())
})
afterAll(() => devnet?.stop())

/** The bridge of these chains, which is in service. */
const claimed = () => {
  const { l1Gateway, lptPrime, l2Gateway } = pair.info.contracts.bridge
  return { L1_GATEWAY: l1Gateway, LPT_PRIME: lptPrime, L2_GATEWAY: l2Gateway }
}

/**
 * Runs contracts/script/CheckBridge.s.sol as whoever verifies a bridge does.
 * @param variables of the environment, beside those of the bridge of these chains
 */
function check(variables: Readonly<Record<string, string>>) {
  const { info } = pair
  const { rollup, routers, livepeer } = info.contracts
  const owner = pair.viem('owner').account.address
  const pauser = pair.viem('pauser').account.address
  const args = ['--import', 'tsx', '../scripts/forge.ts', 'script', 'script/CheckBridge.s.sol']
  return run(process.execPath, args, {
    cwd: contracts,
    env: {
      FOUNDRY_NO_STORAGE_CACHING: 'true',
      L1_RPC_URL: info.l1.rpcUrl,
      L2_RPC_URL: info.l2.rpcUrl,
      L1_OWNER: owner,
      L2_OWNER: owner,
      L1_PAUSER: pauser,
      L2_PAUSER: pauser,
      L2_CHAIN_ID: `${info.l2.chainId}`,
      LPT: livepeer.token,
      INBOX: rollup.inbox,
      BRIDGE: rollup.bridge,
      OUTBOX: rollup.outbox,
      L1_ROUTER: routers.l1GatewayRouter,
      L2_ROUTER: routers.l2GatewayRouter,
      ...variables,
    },
  })
}

const lastLinesOf = ({ output }: { output: string }) => output.split('\n').slice(-40).join('\n').slice(-4000)

describe('the script that checks a bridge', () => {
  it('takes the addresses that somebody claims, and says of each line that it is right', async () => {
    const checked = await check(claimed())
    expect(checked.code, lastLinesOf(checked)).toBe(0)
    expect(checked.output).not.toContain('WRONG')
    expect(checked.output).toContain('deployed and configured as it must be')
  })

  it('names the lines that are wrong, and fails', async () => {
    const checked = await check({ ...claimed(), L1_OWNER: pair.viem('newcomer').account.address })
    expect(checked.code).not.toBe(0)
    expect(checked.output).toMatch(/WRONG {2}L1 gateway owner/)
  })

  it('says what to name when no bridge is recorded', async () => {
    const checked = await check({})
    expect(checked.code).not.toBe(0)
    expect(checked.output).toContain('Name the one to check by L1_GATEWAY, LPT_PRIME and L2_GATEWAY.')
  })
})
