import {
  Act,
  type BridgeAddresses,
  type BridgeConfig,
  bridgePlanOn,
  demandRight,
  Side,
  type Step,
} from '../../deploy/plan/bridgePlan'
import type { Sender } from '../chain/sender'
import type { DevnetInfo } from '../info'
import type { Parts } from '../parts'
import { block } from './block'

export type BridgeContracts = DevnetInfo['contracts']['bridge']

type Senders = Record<keyof typeof Side, Sender>
type Builders = { deployers: Senders; owners: Senders }

/**
 * Puts up the bridge as `BridgePlan` says: the deployers' steps, then the owners'. Nothing is opened, and nothing is left
 * open, that is not as it must be.
 * @throws a sentence that says what is wrong
 */
export async function deployBridge(
  parts: Parts,
  { deployers, owners }: Builders,
  config: BridgeConfig,
): Promise<BridgeContracts> {
  const plan = bridgePlanOn(parts.chains.l1.client)
  const { l1, l2 } = deployers
  const by = { l1: l1.address, l1Nonce: l1.nextNonce, l2: l2.address, l2Nonce: l2.nextNonce }
  const { bridge, steps } = await plan.deployment(config, by)
  await take(parts, deployers, steps)
  // The registration with the router on L1 is followed by a ticket to the one on L2.
  await parts.sequencer.follow()
  await take(parts, owners, await plan.acceptance(bridge, config))
  await accept(parts, bridge, config)
  return { ...bridge, lpt: config.lpt }
}

async function take(parts: Parts, { l1, l2 }: Senders, steps: readonly Step[]): Promise<void> {
  for (const run of runsOf(steps)) {
    const [{ side, act }] = run
    const send = async (sender: Sender) => {
      for (const step of run) await transact(sender, step)
    }
    if (act === Act.check)
      await bridgePlanOn(parts.chains[side === Side.l1 ? 'l1' : 'l2'].client).check(run[0])
    else if (side === Side.l2) await block(parts, [l2], () => send(l2))
    else await send(l1).then(() => l1.settle())
  }
}

/** Steps that go together: transactions on one side that follow each other. A question stands alone. */
function runsOf(steps: readonly Step[]): [Step, ...Step[]][] {
  const runs: [Step, ...Step[]][] = []
  for (const step of steps) {
    const run = runs.at(-1)
    if (run && run[0].side === step.side && run[0].act !== Act.check && step.act !== Act.check) run.push(step)
    else runs.push([step])
  }
  return runs
}

async function transact(sender: Sender, { act, target, value, data, what }: Step): Promise<void> {
  if (act === Act.send) {
    await sender.send(what, { to: target, value, data })
    return
  }
  if (sender.predict() !== target) throw new Error(`${what} would not lead to ${target}.`)
  await sender.send(what, { data, gas: 12_000_000n })
}

/** The acceptance check, on both sides. */
async function accept({ chains }: Parts, bridge: BridgeAddresses, config: BridgeConfig): Promise<void> {
  const [onL1, onL2] = await Promise.all([
    bridgePlanOn(chains.l1.client).findings('l1', { bridge, config }, 'in-service'),
    bridgePlanOn(chains.l2.client).findings('l2', { bridge, config }, 'in-service'),
  ])
  demandRight([...onL1, ...onL2])
}
