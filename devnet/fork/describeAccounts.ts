import { demoAccounts } from '../accounts'
import type { DevnetAccount } from '../info'
import type { Upstream } from './upstream'

const ETH = 'has ETH on both chains'

/**
 * The accounts of a fork, with what they hold there.
 * @param ownsBridge the bridge was put up on the fork, for the owner and the pauser of the local chains
 */
export function describeAccounts({ info }: Upstream, ownsBridge: boolean): readonly DevnetAccount[] {
  const gateways = ownsBridge && {
    owner: `owns the gateways, and ${ETH}`,
    pauser: `may pause the gateways, but not unpause them, and ${ETH}`,
  }
  const holder = `has liquid LPT on L2, some LPT′ on L1, and ETH on both chains`
  const told: Partial<Record<string, string>> =
    info === null
      ? { delegator: `has stake on L2, and ${ETH}`, holder, orchestrator: ETH, owner: ETH, pauser: ETH }
      : { holder }
  const about: Partial<Record<string, string>> = { ...told, ...gateways }
  return (info?.accounts ?? demoAccounts).map((one) => ({ ...one, about: about[one.role] ?? one.about }))
}
