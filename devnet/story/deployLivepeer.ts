import { type Address, type Hex, keccak256, parseEther, toHex, zeroAddress } from 'viem'
import { forgeArtifact } from '../../deploy/plan/artifact'
import type { Sender } from '../chain/sender'
import type { DevnetOptions } from '../options'
import { callOf } from './call'

/** Rewards per round, as parts in 1e9 of the supply: 0.05 %. */
const INFLATION = 500_000n
/** The last tenth of a round, in which orchestrators may not change their terms; parts in 1e6. */
const ROUND_LOCK = 100_000n
const MAX_ORCHESTRATORS = 100n
/** Rounds have long been counted when somebody first looks. */
const FIRST_ROUND = 4000n

export const MINTER_ROLE: Hex = keccak256(toHex('MINTER_ROLE'))

export type LivepeerContracts = {
  controller: Address
  token: Address
  minter: Address
  bondingManager: Address
  roundsManager: Address
  ticketBroker: Address
}

/** Creates Livepeer's contracts on L2 and registers them with the Controller. The deployer keeps the right to mint. */
export async function deployLivepeer(
  deployer: Sender,
  {
    roundLengthBlocks,
    unbondingPeriodRounds,
  }: Pick<DevnetOptions, 'roundLengthBlocks' | 'unbondingPeriodRounds'>,
): Promise<LivepeerContracts> {
  const controller = await deployer.deploy(forgeArtifact('Controller'))
  const contracts: LivepeerContracts = {
    controller,
    token: await deployer.deploy(forgeArtifact('LivepeerToken')),
    minter: await deployer.deploy(forgeArtifact('Minter'), [controller, INFLATION]),
    bondingManager: await deployer.deploy(forgeArtifact('BondingManager'), [
      controller,
      BigInt(unbondingPeriodRounds),
      MAX_ORCHESTRATORS,
    ]),
    roundsManager: await deployer.deploy(forgeArtifact('RoundsManager'), [
      controller,
      BigInt(roundLengthBlocks),
      ROUND_LOCK,
      FIRST_ROUND,
    ]),
    ticketBroker: await deployer.deploy(forgeArtifact('TicketBroker'), [controller]),
  }
  // Nothing of today's LPT is on L1 here.
  const dataCache = await deployer.deploy(forgeArtifact('L2LPTDataCache'), [0n, 0n])
  const registered = [
    ['L2LPTDataCache', dataCache],
    ['LivepeerToken', contracts.token],
    ['Minter', contracts.minter],
    ['BondingManager', contracts.bondingManager],
    ['RoundsManager', contracts.roundsManager],
    ['TicketBroker', contracts.ticketBroker],
    // The Minter knows it by an older name.
    ['JobsManager', contracts.ticketBroker],
  ] as const
  for (const [name, address] of registered) {
    await deployer.send(`registering ${name}`, {
      to: controller,
      data: callOf('function setContractInfo(bytes32 id, address target, bytes20 commit)', [
        keccak256(toHex(name)),
        address,
        zeroAddress,
      ]),
    })
  }
  for (const minter of [contracts.minter, deployer.address]) {
    await deployer.send('allowing to mint LPT', {
      to: contracts.token,
      data: callOf('function grantRole(bytes32 role, address account)', [MINTER_ROLE, minter]),
    })
  }
  await mint(deployer, contracts.token, deployer.address, parseEther('900000'))
  return contracts
}

export const mint = (deployer: Sender, token: Address, to: Address, amount: bigint) =>
  deployer.send('minting LPT', {
    to: token,
    data: callOf('function mint(address to, uint256 amount)', [to, amount]),
  })
