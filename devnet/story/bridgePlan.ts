import { type Address, BaseError, decodeErrorResult, type Hex, isHex, keccak256 } from 'viem'
import { bridgePlanAbi } from '../../lib/abi/bridgePlan'
import { forgeArtifact } from '../artifacts'
import type { ChainClient } from '../chain/client'
import type { Sender } from '../chain/sender'
import { RpcError } from '../rpc/rpcError'

/** Where the plan answers. Nothing stands there: its code is lent to the node for the length of a call. */
const PLAN: Address = '0x00000000000000000000000000000000000b41d9'

// As in contracts/deploy/Step.sol.
export const Side = { l1: 0, l2: 1 } as const
export const Act = { create: 0, send: 1, check: 2 } as const
export type Step = { side: number; act: number; target: Address; value: bigint; data: Hex; what: string }

export type BridgeConfig = Record<
  | 'l1Owner'
  | 'l2Owner'
  | 'l1Pauser'
  | 'l2Pauser'
  | 'lpt'
  | 'inbox'
  | 'bridge'
  | 'outbox'
  | 'l1Router'
  | 'l2Router',
  Address
> & { l2ChainId: bigint }
export type BridgeAddresses = Record<'l1Gateway' | 'lptPrime' | 'l2Gateway', Address>

/** One thing that was looked at: right when it is as expected. */
export type Finding = { what: string; found: string; expected: string }

/**
 * Asks contracts/deploy/BridgePlan.sol on a chain how the bridge is deployed and what must then be true of it: the same code
 * that plans and checks the deployment on real chains.
 */
export function bridgePlanOn(client: ChainClient) {
  const { deployedBytecode } = forgeArtifact('BridgePlan')
  const compiled = {
    lptPrime: forgeArtifact('LivepeerTokenPrime').bytecode,
    l1Gateway: forgeArtifact('L1LPTGateway').bytecode,
    l2Gateway: forgeArtifact('L2LPTGateway').bytecode,
  }
  const stateOverride = [{ address: PLAN, code: deployedBytecode }]
  const plan = { address: PLAN, abi: bridgePlanAbi, stateOverride } as const

  return {
    /** The deployers' steps, from the next transaction of each on. */
    async deployment(config: BridgeConfig, { l1, l2 }: { l1: Sender; l2: Sender }) {
      const by = { l1: l1.address, l1Nonce: l1.nextNonce, l2: l2.address, l2Nonce: l2.nextNonce }
      const call = { ...plan, functionName: 'deployment', args: [config, compiled, by] } as const
      const [bridge, steps] = await client.readContract(call).catch(tell('planning the deployment'))
      return { bridge, steps }
    },

    /** The owners' steps, once the registration with the routers has arrived on L2. */
    acceptance: (bridge: BridgeAddresses, config: BridgeConfig): Promise<readonly Step[]> =>
      client.readContract({ ...plan, functionName: 'acceptance', args: [bridge, config] }),

    /** Puts a step's question. Throws a sentence when the answer is that something is wrong. */
    async check({ what, target, data }: Step): Promise<void> {
      await client.call({ to: target, data, stateOverride }).catch(tell(what))
    },

    /** Everything that must be true of one side of a bridge in service, the code itself included. */
    async findings(
      side: keyof typeof Side,
      bridge: BridgeAddresses,
      config: BridgeConfig,
    ): Promise<Finding[]> {
      const args = [Side[side], bridge, config] as const
      const [configuration, service, twins] = await Promise.all([
        client.readContract({ ...plan, functionName: 'configuration', args }),
        client.readContract({ ...plan, functionName: 'service', args }),
        client.readContract({ ...plan, functionName: 'twins', args: [...args, compiled] }),
      ]).catch(tell(`checking ${side}`))
      return [...configuration, ...(await Promise.all(twins.map(compare))), ...service]
    },
  }

  /** Runs a contract's constructor again, and compares the code that it returns with the one that stands on the chain. */
  async function compare({ what, location, workplace, creation }: Twin): Promise<Finding> {
    const [code = '0x', { data: twin = '0x' }] = await Promise.all([
      client.getCode({ address: location }),
      // Nobody, which a call is from otherwise, may not create a gateway.
      client.call({ account: PLAN, to: workplace, stateOverride: [{ address: workplace, code: creation }] }),
    ]).catch(tell(`comparing ${what}`))
    return { what, found: keccak256(code), expected: keccak256(twin) }
  }
}

type Twin = { what: string; location: Address; workplace: Address; creation: Hex }

/** Errors of viem carry the whole question in their text, the code included: this says what went wrong, and when. */
const tell = (what: string) => (error: unknown) => {
  throw new Error(`The bridge stays shut. While ${what}: ${reasonOf(error)}`)
}

function reasonOf(error: unknown): string {
  const cause = error instanceof BaseError ? error.walk() : error
  if (!(cause instanceof RpcError) || !isHex(cause.data)) {
    return error instanceof BaseError ? error.shortMessage : String(error)
  }
  const wrong = decodeErrorResult({ abi: bridgePlanAbi, data: cause.data })
  switch (wrong.errorName) {
    case 'NoCode':
      return `there is no contract at ${wrong.args[1]} (${wrong.args[0]}).`
    case 'SharedAddress':
      return `${wrong.args[0]} would be something else on either chain.`
    case 'Wrong':
      return `${lineOf({ what: wrong.args[0], found: wrong.args[1], expected: wrong.args[2] })}.`
    default:
      return cause.message
  }
}

/** Throws a sentence with a line for each finding that is not as expected. */
export function demandRight(findings: readonly Finding[]): void {
  const wrong = findings.filter(({ found, expected }) => found !== expected)
  if (wrong.length > 0) throw new Error(`The bridge is not as it must be:\n${wrong.map(lineOf).join('\n')}`)
}

/** What is wrong about a finding. */
export const lineOf = ({ what, found, expected }: Finding): string => `${what}: ${found}, not ${expected}`
