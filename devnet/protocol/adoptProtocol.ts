import { type Address, zeroAddress } from 'viem'
import { accountKey, accountOf, machineAccount } from '../accounts'
import { Sender } from '../chain/sender'
import { openEndpoints } from '../devnet'
import type { DevnetOptions } from '../options'
import type { Parts } from '../parts'
import { backL2, type PutUp, putUpBridge } from '../story/putUpBridge'
import { lastAddress } from './lastAddress'
import { type ForeignProtocol, resolveForeign } from './resolveForeign'
import { runCommand } from './runCommand'

export type Adopted = PutUp & { protocol: ForeignProtocol }

type Running = Pick<DevnetOptions, 'l1Port' | 'l2Port'> & { protocolCommand: string }
type Options = Running & Pick<DevnetOptions, 'keeper'>

/**
 * Has a command put up Livepeer's protocol and deploys the bridge for its LPT. Nothing is assumed of the protocol but its
 * public interface: whoever may initialise rounds does, and nobody is given LPT.
 * @throws a sentence when the command fails or leads to no Controller with an LPT
 */
export async function adoptProtocol(parts: Parts, options: Options): Promise<Adopted> {
  const { client } = parts.chains.l2
  const onL2 = (account: Parameters<typeof Sender.open>[1]) => Sender.open(client, account)
  const [deployer, l2Deployer, ownerOnL1, ownerOnL2] = await Promise.all([
    Sender.open(parts.chains.l1.client, machineAccount('deployer')),
    onL2(machineAccount('l2Deployer')),
    Sender.open(parts.chains.l1.client, accountOf('owner')),
    onL2(accountOf('owner')),
  ])
  await backL2(parts, deployer)
  await deployer.settle()
  const protocol = await resolveForeign(client, await runProtocolCommand(parts, options))
  const putUp = await putUpBridge(
    parts,
    { deployer, l2Deployer, ownerOnL1, ownerOnL2 },
    protocol.livepeer.token,
  )
  await keepRounds(parts, protocol, options)
  return { ...putUp, protocol }
}

/**
 * Runs the command while both chains answer.
 * @returns the Controller's address, which it printed last
 */
export async function runProtocolCommand(parts: Parts, options: Running): Promise<Address> {
  const endpoints = await openEndpoints(parts, options)
  try {
    const running = runCommand(options.protocolCommand, {
      L1_RPC_URL: `http://127.0.0.1:${options.l1Port}`,
      L2_RPC_URL: `http://127.0.0.1:${options.l2Port}`,
      DEPLOYER_KEY: accountKey('protocolDeployer'),
    })
    const crashed = parts.chains.crashed.then((why) => {
      running.stop()
      throw new Error(why)
    })
    return lastAddress(await Promise.race([running.output, crashed]))
  } finally {
    await endpoints.close()
  }
}

async function keepRounds(
  { keeper, sequencer }: Parts,
  { livepeer }: ForeignProtocol,
  options: Options,
): Promise<void> {
  await keeper.set(options.keeper)
  if (livepeer.roundsManager === zeroAddress) return
  await keeper.appoint({
    roundsManager: livepeer.roundsManager,
    keeper: machineAccount('keeper').address,
    rewarding: null,
  })
  await sequencer.follow()
}
