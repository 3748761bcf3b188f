import { accountOf } from '../accounts'
import { chainClient } from '../chain/client'
import { Sender } from '../chain/sender'
import type { DevnetInfo } from '../info'
import { jsonRpc } from '../rpc/jsonRpc'
import { callOf } from '../story/call'
import { holdings } from './standFor'

/** In parts of a million, as the BondingManager counts. */
const REWARD_CUT = 100_000n
const FEE_SHARE = 900_000n
/** The number of rounds of rewards that the delegator has. */
const REWARDED_ROUNDS = 2

/** Has an orchestrator and a delegator of the stand-ins stake, as anybody would, and some rounds go by. */
export async function seedStakes({ l2, contracts }: DevnetInfo): Promise<void> {
  const rpc = jsonRpc(l2.rpcUrl)
  const client = chainClient(rpc, l2.chainId)
  const { token, bondingManager } = contracts.livepeer
  const orchestrator = await Sender.open(client, accountOf('orchestrator'))
  const delegator = await Sender.open(client, accountOf('delegator'))
  const stake = async (who: Sender, amount: bigint) => {
    const approve = callOf('function approve(address spender, uint256 amount) returns (bool)', [
      bondingManager,
      amount,
    ])
    await who.send('approving stake', { to: token, data: approve })
    const bond = callOf('function bond(uint256 amount, address to)', [amount, orchestrator.address])
    await who.send('staking', { to: bondingManager, data: bond })
  }
  await stake(orchestrator, holdings.orchestrator)
  const terms = callOf('function transcoder(uint256 rewardCut, uint256 feeShare)', [REWARD_CUT, FEE_SHARE])
  await orchestrator.send('registering the orchestrator', { to: bondingManager, data: terms })
  await stake(delegator, holdings.delegator)
  await Promise.all([orchestrator.settle(), delegator.settle()])
  // Active from the next round on.
  await rpc.request('devnet_advanceRounds', [1 + REWARDED_ROUNDS])
}
