import type { Snapshots } from '../control/snapshots'
import type { Parts } from '../parts'
import type { Method } from '../proxy/method'
import { count, numberOr, snapshotId } from './parameters'

/** The usual methods of test chains, asked of L2: they mean both chains here, since L2 only ever follows L1. */
export function anvilMethods({ chains, sequencer }: Parts, snapshots: Snapshots): Record<string, Method> {
  const onL1 = (method: string): Method => {
    return async (params) => {
      const answer = await chains.l1.anvil.rpc.request(method, params)
      await sequencer.follow()
      return answer
    }
  }
  const take: Method = async () => snapshots.take()
  const revert: Method = async ([id]) => snapshots.revert(snapshotId(id))
  const mine: Method = async ([blocks, interval]) => {
    const parameters = [
      count(blocks ?? 1, 'blocks'),
      ...(interval === undefined ? [] : [numberOr(interval, 0)]),
    ]
    await chains.l1.anvil.rpc.request('anvil_mine', parameters)
    await sequencer.follow()
    return null
  }
  return {
    evm_snapshot: take,
    anvil_snapshot: take,
    evm_revert: revert,
    anvil_revert: revert,
    evm_mine: onL1('evm_mine'),
    anvil_mine: mine,
    hardhat_mine: mine,
    evm_increaseTime: onL1('evm_increaseTime'),
    anvil_increaseTime: onL1('anvil_increaseTime'),
    evm_setNextBlockTimestamp: onL1('evm_setNextBlockTimestamp'),
    anvil_setNextBlockTimestamp: onL1('anvil_setNextBlockTimestamp'),
    evm_setTime: onL1('evm_setTime'),
    anvil_setTime: onL1('anvil_setTime'),
  }
}
