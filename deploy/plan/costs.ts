import type { Address, Chain, Client, Transport } from 'viem'
import { estimateGas, getBalance } from 'viem/actions'
import type { Side } from '@/lib/chains/pair'
import { type Network, sides } from '../network/network'
import { type Fees, readFees } from './fees'
import type { Call, Task } from './tasks'

/** The cost of transactions on one chain, in wei: at current prices, and at most when prices rise to their limits. */
export type Cost = { gas: bigint; value: bigint; now: bigint; most: bigint; balance: bigint; fees: Fees }

/** Registering cannot be tried before the token is there. With Arbitrum's own contracts on the local chains it takes 170,722. */
const REGISTRATION_GAS = 200_000n

/** An estimate of gas, and a quarter more. */
export const withRoom = (gas: bigint): bigint => (gas * 5n) / 4n

/** The cost of the tasks on each chain, and the balance of their sender there. */
export async function readCosts(
  { clients }: Network,
  account: Address,
  tasks: readonly Task[],
): Promise<Record<Side, Cost>> {
  const [l1, l2] = await Promise.all(
    sides.map((side) =>
      readCost(
        clients[side],
        account,
        tasks.filter((task) => task.side === side),
      ),
    ),
  )
  if (!l1 || !l2) throw new Error('There are two chains.')
  return { l1, l2 }
}

async function readCost(
  client: Client<Transport, Chain>,
  account: Address,
  tasks: readonly Task[],
): Promise<Cost> {
  const [fees, balance, ...gases] = await Promise.all([
    readFees(client),
    getBalance(client, { address: account }),
    ...tasks.map(({ call, nonce }) => (nonce === null ? REGISTRATION_GAS : estimate(client, account, call))),
  ])
  const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n)
  const gas = sum(gases)
  const value = sum(tasks.map(({ call }) => call.value))
  return {
    gas,
    value,
    now: gas * fees.now + value,
    most: sum(gases.map(withRoom)) * fees.maxFeePerGas + value,
    balance,
    fees,
  }
}

/** The gas of a call at this moment. */
export const estimate = (client: Client<Transport, Chain>, account: Address, { to, value, data }: Call) =>
  estimateGas(client, { account, to, value, data })
