import { type Address, keccak256, toHex, zeroAddress } from 'viem'
import { bondingManagerAbi } from '../../lib/abi/bondingManager'
import { controllerAbi } from '../../lib/abi/controller'
import { roundsManagerAbi } from '../../lib/abi/roundsManager'
import type { ChainClient } from '../chain/client'
import type { DevnetInfo } from '../info'

/** A protocol of which nothing is known but its Controller, as far as the Controller says. */
export type ForeignProtocol = {
  livepeer: DevnetInfo['contracts']['livepeer']
  /** The contracts' present answers; 0 where there is nobody to ask. */
  roundLengthBlocks: number
  unbondingPeriodRounds: number
  /** Sentences about what is missing. */
  remarks: readonly string[]
}

/**
 * Asks a Controller for the rest of its protocol. Only LPT has to be there: the bridge stands on nothing else.
 * @throws a sentence when the address is no Controller, or knows no LPT
 */
export async function resolveForeign(client: ChainClient, controller: Address): Promise<ForeignProtocol> {
  if (!(await hasCode(client, controller))) {
    throw new Error(
      `There is no contract at ${controller} on L2, which the protocol command named as its Controller.`,
    )
  }
  const named = async (name: string) => {
    const args = [keccak256(toHex(name))] as const
    return client
      .readContract({ address: controller, abi: controllerAbi, functionName: 'getContract', args })
      .catch(() => {
        throw new Error(`The contract at ${controller} is no Controller: it does not answer getContract.`)
      })
  }
  const token = await named('LivepeerToken')
  if (token === zeroAddress) throw new Error(`The Controller at ${controller} names no LivepeerToken.`)
  if (!(await hasCode(client, token))) {
    throw new Error(`The Controller at ${controller} names ${token} as LivepeerToken: no contract is there.`)
  }
  const [bondingManager, roundsManager, minter] = await Promise.all([
    named('BondingManager'),
    named('RoundsManager'),
    named('Minter'),
  ])
  const [length, period] = await Promise.all([
    client
      .readContract({ address: roundsManager, abi: roundsManagerAbi, functionName: 'roundLength' })
      .catch(() => null),
    client
      .readContract({ address: bondingManager, abi: bondingManagerAbi, functionName: 'unbondingPeriod' })
      .catch(() => null),
  ])
  return {
    livepeer: {
      controller,
      bondingManager,
      roundsManager: length === null ? zeroAddress : roundsManager,
      minter,
      token,
    },
    roundLengthBlocks: Number(length ?? 0n),
    unbondingPeriodRounds: Number(period ?? 0n),
    remarks: [
      ...(length === null
        ? ['The Controller names no RoundsManager that answers: rounds are not kept, and cannot be advanced.']
        : []),
      ...(period === null
        ? ['The Controller names no BondingManager that answers: nothing can be staked here.']
        : []),
    ],
  }
}

async function hasCode(client: ChainClient, address: Address): Promise<boolean> {
  const code = await client.getCode({ address })
  return code !== undefined && code !== '0x'
}
