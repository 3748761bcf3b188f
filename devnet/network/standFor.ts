import { type Address, parseEther, zeroAddress } from 'viem'
import { accountOf, machineAccount, plainAccounts, stakedAccounts } from '../accounts'
import { Sender } from '../chain/sender'
import { provideLptPrime } from '../fork/provide'
import { putUpBridge } from '../fork/putUpBridge'
import type { DevnetOptions } from '../options'
import type { Parts } from '../parts'
import { runProtocolCommand } from '../protocol/adoptProtocol'
import { type ForeignProtocol, resolveForeign } from '../protocol/resolveForeign'
import type { Standing } from '../standing'
import { block } from '../story/block'
import { callOf } from '../story/call'
import { deployLivepeer, mint } from '../story/deployLivepeer'
import { placeRouters } from '../story/deployRouters'
import { backL2 } from '../story/putUpBridge'
import type { Places } from './places'
import { relocate } from './relocate'

/** The holdings of the accounts at the beginning, in LPT. */
export const holdings = {
  orchestrator: parseEther('60000'),
  delegator: parseEther('10000'),
  holder: parseEther('5000'),
  /** LPT′ of the holder, where there is a bridge. */
  onL1: parseEther('1000'),
} as const

const NO_BRIDGE = { l1Gateway: zeroAddress, lptPrime: zeroAddress, l2Gateway: zeroAddress }

/**
 * Puts on the chains what a network has and the bridge needs, at the network's addresses: Arbitrum's routers, and Livepeer, of our
 * stand-ins or of what the protocol command puts up. Of Livepeer only the Controller is at a known address; all else is found
 * through it.
 */
export async function standFor(parts: Parts, options: DevnetOptions, places: Places): Promise<Standing> {
  const { client } = parts.chains.l2
  const deployer = await Sender.open(parts.chains.l1.client, machineAccount('deployer'))
  const l2Deployer = await Sender.open(client, machineAccount('l2Deployer'))
  await backL2(parts, deployer)
  await deployer.settle()
  await placeRouters(parts, { l1: deployer, l2: l2Deployer }, places.routers)
  const { protocolCommand } = options
  const created =
    protocolCommand === null
      ? await deployStandIns(parts, l2Deployer, options)
      : await runProtocolCommand(parts, { ...options, protocolCommand })
  const controller = places.controller ?? created
  if (places.controller !== null) await relocate(client, created, places.controller)
  const protocol = await resolveForeign(client, controller)
  for (const remark of protocol.remarks) process.stderr.write(`${remark}\n`)
  await keepRounds(parts, protocol, options)
  const deployBlocks = { l1: await parts.clock.head(), l2: parts.sequencer.head }
  const { livepeer } = protocol
  const contracts = { livepeer, rollup: parts.rollup.contracts, routers: places.routers }
  return {
    bridge: options.withBridge
      ? await bridgeWithHolder(parts, contracts)
      : { ...NO_BRIDGE, lpt: livepeer.token },
    routers: places.routers,
    deployBlocks,
    livepeer: protocol.livepeer,
    periods: protocol,
    accounts: protocolCommand === null ? stakedAccounts : plainAccounts(),
  }
}

async function bridgeWithHolder(parts: Parts, contracts: Parameters<typeof putUpBridge>[1]) {
  const bridge = await putUpBridge(parts, contracts)
  await provideLptPrime(parts, { ...contracts, bridge }, 'holder', holdings.onL1)
  return bridge
}

/** @returns the Controller */
function deployStandIns(parts: Parts, l2Deployer: Sender, options: DevnetOptions): Promise<Address> {
  return block(parts, [l2Deployer], async () => {
    const { controller, token } = await deployLivepeer(l2Deployer, options)
    for (const role of ['orchestrator', 'delegator', 'holder'] as const)
      await mint(l2Deployer, token, accountOf(role).address, holdings[role])
    await l2Deployer.send('handing the Controller over', {
      to: controller,
      data: callOf('function transferOwnership(address newOwner)', [accountOf('owner').address]),
    })
    return controller
  })
}

async function keepRounds(
  { keeper, sequencer }: Parts,
  { livepeer }: ForeignProtocol,
  options: DevnetOptions,
): Promise<void> {
  const { roundsManager, bondingManager } = livepeer
  await keeper.set(options.keeper)
  if (roundsManager === zeroAddress) return
  const orchestrator = accountOf('orchestrator').address
  await keeper.appoint({
    roundsManager,
    keeper: machineAccount('keeper').address,
    rewarding: options.protocolCommand === null ? { bondingManager, orchestrator } : null,
  })
  await sequencer.follow()
}
