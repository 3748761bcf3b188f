import { encodeFunctionData, parseEther, parseGwei } from 'viem'
import { bondingManagerAbi } from '../../lib/abi/bondingManager'
import { l1LptGatewayAbi } from '../../lib/abi/l1LptGateway'
import { l2LptGatewayAbi } from '../../lib/abi/l2LptGateway'
import { livepeerTokenAbi } from '../../lib/abi/livepeerToken'
import { accountOf } from '../accounts'
import { chainClient } from '../chain/client'
import { Sender } from '../chain/sender'
import type { DevnetInfo } from '../info'
import { readAssertions } from '../l1/assertions'
import { type JsonRpc, jsonRpc } from '../rpc/jsonRpc'

/** The amounts under way when the fork begins, in wei of LPT and LPT′. */
export const underWay = {
  unbonding: parseEther('400'),
  depositInChallenge: parseEther('25'),
  failedTicket: parseEther('10'),
  depositNotAsserted: parseEther('30'),
  unreleased: parseEther('7'),
} as const

/** Fees of a ticket that are more than enough on a local chain. */
const FEES = { gasLimit: 500_000n, maxFeePerGas: parseGwei('1'), maxSubmissionCost: parseEther('0.1') }

/**
 * Has people begin, on a pair with the bridge, what a fork of it has to finish: the delegator's stake unbonds; of the holder's, one
 * deposit is in its challenge period and one waits for an assertion, one withdrawal's ticket failed and one's has not arrived.
 * The pair then rests.
 */
export async function makeHistory(info: DevnetInfo): Promise<void> {
  const rpc = jsonRpc(info.l2.rpcUrl)
  await unbond(info, rpc)
  const before = await assertionsOn(info)
  await deposit(info, rpc, underWay.depositInChallenge)
  await untilThereAreMoreThan(before, info)
  // The validator is done with all its assertions when this is answered.
  await rpc.request('devnet_pauseRelay', ['validator'])
  await rpc.request('devnet_failNextRedeem', [1])
  await withdraw(info, underWay.failedTicket)
  await rpc.request('devnet_resumeRelay', ['sequencer'])
  await rpc.request('devnet_pauseRelay', ['sequencer'])
  await withdraw(info, underWay.unreleased)
  await deposit(info, rpc, underWay.depositNotAsserted)
}

async function unbond({ l2, contracts }: DevnetInfo, rpc: JsonRpc): Promise<void> {
  const delegator = await Sender.open(chainClient(rpc, l2.chainId), accountOf('delegator'))
  const data = encodeFunctionData({
    abi: bondingManagerAbi,
    functionName: 'unbond',
    args: [underWay.unbonding],
  })
  await delegator.send('unbonding', { to: contracts.livepeer.bondingManager, data })
  await delegator.settle()
}

async function deposit({ l2, contracts }: DevnetInfo, rpc: JsonRpc, amount: bigint): Promise<void> {
  const { bridge } = contracts
  const holder = await Sender.open(chainClient(rpc, l2.chainId), accountOf('holder'))
  const approve = encodeFunctionData({
    abi: livepeerTokenAbi,
    functionName: 'approve',
    args: [bridge.l2Gateway, amount],
  })
  await holder.send('approving the gateway', { to: bridge.lpt, data: approve })
  const data = encodeFunctionData({
    abi: l2LptGatewayAbi,
    functionName: 'deposit',
    args: [holder.address, amount],
  })
  await holder.send('depositing', { to: bridge.l2Gateway, data })
  await holder.settle()
}

async function withdraw({ l1, contracts }: DevnetInfo, amount: bigint): Promise<void> {
  const holder = await Sender.open(chainClient(jsonRpc(l1.rpcUrl), l1.chainId), accountOf('holder'))
  const fees = { ...FEES, excessFeeRefundAddress: holder.address }
  await holder.send('withdrawing', {
    to: contracts.bridge.l1Gateway,
    value: FEES.gasLimit * FEES.maxFeePerGas + FEES.maxSubmissionCost,
    data: encodeFunctionData({
      abi: l1LptGatewayAbi,
      functionName: 'withdraw',
      args: [holder.address, amount, fees],
    }),
  })
  await holder.settle()
}

const ASK_EVERY_MS = 100

/** The number of assertions there are. */
async function assertionsOn({ l1, contracts }: DevnetInfo): Promise<number> {
  const client = chainClient(jsonRpc(l1.rpcUrl), l1.chainId)
  const { rollup } = contracts.rollup
  return (await readAssertions(client, rollup, 0)).length
}

async function untilThereAreMoreThan(before: number, info: DevnetInfo): Promise<void> {
  while ((await assertionsOn(info)) <= before)
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS))
}
