import { machineAccount } from './accounts'
import type { Chains } from './chains'
import type { Past } from './fork/past'
import { L1Clock } from './l1/l1Clock'
import { Validator } from './l1/validator'
import { Keeper } from './l2/keeper'
import { L2Node } from './l2/l2Node'
import { Sequencer } from './l2/sequencer'
import { Ledger } from './ledger'
import type { DevnetOptions } from './options'
import type { Rollup } from './rollup/deployRollup'

/** The parts that make two nodes an Arbitrum. */
export type Parts = {
  chains: Chains
  clock: L1Clock
  node: L2Node
  ledger: Ledger
  keeper: Keeper
  sequencer: Sequencer
  validator: Validator
  rollup: Rollup
  /** On the fork of a pair that others run. */
  past?: Past
}

export function assemble(
  chains: Chains,
  rollup: Rollup,
  options: Pick<DevnetOptions, 'l1BlockSeconds' | 'keeper'>,
  past?: Past,
): Parts {
  const { l1, l2 } = chains
  const ledger = new Ledger(past?.ledger)
  const clock = new L1Clock(l1.client, ledger, options.l1BlockSeconds)
  const node = new L2Node(l2.anvil.rpc, l2.client, past?.ahead)
  const keeper = new Keeper(node, options.keeper)
  const sequencer = new Sequencer(
    {
      client: l1.client,
      clock,
      bridge: rollup.contracts.bridge,
      sequencerInbox: rollup.contracts.sequencerInbox,
    },
    node,
    ledger,
    keeper,
    past?.ahead,
  )
  const validator = new Validator(
    {
      l1: l1.client,
      l2: l2.client,
      l2Head: () => sequencer.head,
      pass: (blocks) => clock.pass(blocks),
    },
    rollup.contracts,
    { validator: machineAccount('validator'), batchPoster: machineAccount('batchPoster') },
    ledger,
    rollup.deployBlock,
    past,
  )
  return { chains, clock, node, ledger, keeper, sequencer, validator, rollup, ...(past && { past }) }
}
