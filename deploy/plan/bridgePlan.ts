import {
  type Address,
  BaseError,
  type Chain,
  type Client,
  concat,
  decodeErrorResult,
  type Hex,
  HttpRequestError,
  isAddressEqual,
  isHex,
  keccak256,
  parseAbi,
  TimeoutError,
  type Transport,
} from 'viem'
import { call, getCode, readContract } from 'viem/actions'
import { bridgePlanAbi } from '../../lib/abi/bridgePlan'
import { forgeArtifact } from './artifact'

/** The address at which the plan answers. It has no code: the plan's is lent to the node for the length of a call. */
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
export type Deployers = { l1: Address; l1Nonce: bigint; l2: Address; l2Nonce: bigint }

/** `offered`: as a deployment leaves the bridge. `in-service`: as its owners open it. */
export type Stage = 'offered' | 'in-service'

/** One thing that was looked at: right when it is as expected. */
export type Finding = { what: string; found: string; expected: string }

/**
 * Asks contracts/deploy/BridgePlan.sol on a chain how the bridge is deployed and what must then be true of it: one list for
 * real chains, for the local ones and for tests.
 */
export function bridgePlanOn(client: Client<Transport, Chain>) {
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
    async deployment(config: BridgeConfig, by: Deployers) {
      const question = { ...plan, functionName: 'deployment', args: [config, compiled, by] } as const
      const [bridge, steps] = await readContract(client, question).catch(tell('planning the deployment'))
      return { bridge, steps }
    },

    /** The owners' steps, once the registration with the routers has arrived on L2. */
    acceptance: (bridge: BridgeAddresses, config: BridgeConfig): Promise<readonly Step[]> =>
      readContract(client, { ...plan, functionName: 'acceptance', args: [bridge, config] }).catch(
        tell("planning the owners' steps"),
      ),

    /** Puts a step's question. Throws a sentence when the answer is that something is wrong. */
    async check({ what, target, data }: Step): Promise<void> {
      await call(client, { to: target, data, stateOverride }).catch(tell(what))
    },

    /** Everything that must be true of one side of a bridge, the code itself included. No stage: whoever has it in hand. */
    async findings(
      side: keyof typeof Side,
      { bridge, config }: { bridge: BridgeAddresses; config: BridgeConfig },
      stage: Stage | null,
    ): Promise<Finding[]> {
      const args = [Side[side], bridge, config] as const
      const hands = stage === 'offered' ? 'offered' : 'service'
      const [configuration, held, code] = await Promise.all([
        readContract(client, { ...plan, functionName: 'configuration', args }),
        stage === null ? [] : readContract(client, { ...plan, functionName: hands, args }),
        compareCode(side, bridge, config),
      ]).catch(tell(`checking ${side.toUpperCase()}`))
      return [...configuration, ...code, ...held]
    },

    compareCode,

    /**
     * The creation code of each contract on one side: its compiled code, and behind it the arguments of its
     * constructor.
     */
    creations: (side: keyof typeof Side, bridge: BridgeAddresses, config: BridgeConfig) =>
      twinsOf(side, bridge, config),

    /** The router on L2 names the gateway: the registration's ticket has arrived. */
    async isRegisteredOnL2({ bridge, config }: { bridge: BridgeAddresses; config: BridgeConfig }) {
      const gateway = await readContract(client, {
        address: config.l2Router,
        abi: parseAbi(['function getGateway(address token) view returns (address)']),
        functionName: 'getGateway',
        args: [bridge.lptPrime],
      }).catch(tell('asking the router on L2'))
      return isAddressEqual(gateway, bridge.l2Gateway)
    },

    /** Names what is deployed: a deployment that was begun goes on with the same code, or not at all. */
    codeHash: keccak256(concat(Object.values(compiled))),
  }

  /** The code of each contract on one side, beside what the same constructors return now, immutables included. */
  async function compareCode(
    side: keyof typeof Side,
    bridge: BridgeAddresses,
    config: BridgeConfig,
  ): Promise<Finding[]> {
    return Promise.all((await twinsOf(side, bridge, config)).map(compare))
  }

  function twinsOf(
    side: keyof typeof Side,
    bridge: BridgeAddresses,
    config: BridgeConfig,
  ): Promise<readonly Twin[]> {
    const args = [Side[side], bridge, config, compiled] as const
    return readContract(client, { ...plan, functionName: 'twins', args }).catch(
      tell(`asking for the code on ${side.toUpperCase()}`),
    )
  }

  /** Runs a contract's constructor again, and compares the code that it returns with the one that stands on the chain. */
  async function compare({ what, location, workplace, creation }: Twin): Promise<Finding> {
    const [code = '0x', { data: twin = '0x' }] = await Promise.all([
      getCode(client, { address: location }),
      // Nobody, which a call is from otherwise, may not create a gateway.
      call(client, {
        account: PLAN,
        to: workplace,
        stateOverride: [{ address: workplace, code: creation }],
      }),
    ]).catch(tell(`comparing ${what}`))
    return { what, found: keccak256(code), expected: keccak256(twin) }
  }
}

type Twin = { what: string; location: Address; workplace: Address; creation: Hex }

/** The bridge is not as it must be, or not to be put up as it was meant. */
export class BridgeRefused extends Error {}

/** The endpoint did not answer: nothing is known. */
export class Unanswered extends Error {}

/**
 * Errors of viem carry the whole question in their text, the code included: this replaces them by a sentence about the
 * failure and its moment. Errors that have a sentence already are passed on.
 */
const tell = (what: string) => (error: unknown) => {
  if (error instanceof BridgeRefused || error instanceof Unanswered) throw error
  const refusal = refusalOf(error instanceof BaseError ? error.walk() : error)
  if (refusal !== null) throw new BridgeRefused(`The bridge stays shut. While ${what}: ${refusal}`)
  const reason = error instanceof BaseError ? error.shortMessage : String(error)
  const Kind = isUnanswered(error) ? Unanswered : BridgeRefused
  throw new Kind(`The bridge stays shut. While ${what}: ${reason}`)
}

/** The chain has not said anything. Otherwise a contract does not know a question: it is another one than is meant. */
const isUnanswered = (error: unknown): boolean =>
  !(error instanceof BaseError) ||
  error.walk((cause) => cause instanceof HttpRequestError || cause instanceof TimeoutError) !== null

/** The plan's refusal, as a sentence; null when the error is not the plan's. */
function refusalOf(cause: unknown): string | null {
  const data = revertDataOf(cause)
  const wrong = data === null ? null : decoded(data)
  switch (wrong?.errorName) {
    case 'NoCode':
      return `there is no contract at ${wrong.args[1]} (${wrong.args[0]}).`
    case 'SharedAddress':
      return `${wrong.args[0]} would be something else on either chain.`
    case 'Wrong':
      return `${lineOf({ what: wrong.args[0], found: wrong.args[1], expected: wrong.args[2] })}.`
    default:
      return null
  }
}

function decoded(data: Hex) {
  try {
    return decodeErrorResult({ abi: bridgePlanAbi, data })
  } catch {
    // Of a contract that the plan asked.
    return null
  }
}

/** The revert data of a call, as an endpoint's error carries it; null when it carries none. */
function revertDataOf(cause: unknown): Hex | null {
  // Over HTTP it is the answer's own error object; of the local chains' own transport, an Error.
  if (typeof cause !== 'object' || cause === null || !('data' in cause)) return null
  return isHex(cause.data) && cause.data !== '0x' ? cause.data : null
}

/** Throws a sentence with a line for each finding that is not as expected. */
export function demandRight(findings: readonly Finding[]): void {
  const wrong = findings.filter(({ found, expected }) => found !== expected)
  if (wrong.length > 0)
    throw new BridgeRefused(`The bridge is not as it must be:\n${wrong.map(lineOf).join('\n')}`)
}

/** A wrong finding, as text. */
export const lineOf = ({ what, found, expected }: Finding): string => `${what}: ${found}, not ${expected}`
