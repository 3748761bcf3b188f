import { BaseError, keccak256, parseTransaction } from 'viem'
import type { Entry } from '../journal/journal'
import { estimate, withRoom } from '../plan/costs'
import { raised, readFees } from '../plan/fees'
import type { Task } from '../plan/tasks'
import type { Run } from './run'

/**
 * Signs a transaction and takes it down in the journal: what is then sent can be sent again as it is, by whoever comes after.
 * One that was signed before is signed for higher fees, with the same nonce: one of the two is mined, at most.
 */
export async function sign(
  { network, account, journal }: Run,
  task: Task,
  at: { nonce: number; head: bigint },
): Promise<void> {
  const client = network.clients[task.side]
  const before = journal.find(task.what)
  const last = before?.signed.at(-1)
  const [gas, current] = await Promise.all([gasOf(), readFees(client)])
  const { maxFeePerGas, maxPriorityFeePerGas } = last ? raised(last, current) : current
  const { to, value, data } = task.call
  const raw = await account.signTransaction({
    type: 'eip1559',
    chainId: client.chain.id,
    nonce: at.nonce,
    gas,
    value,
    data,
    ...(to && { to }),
    maxFeePerGas,
    maxPriorityFeePerGas,
  })
  const signed = { hash: keccak256(raw), raw, maxFeePerGas, maxPriorityFeePerGas }
  const entry: Entry = before ?? {
    what: task.what,
    side: task.side,
    nonce: at.nonce,
    since: Number(at.head),
    signed: [signed],
  }
  journal.takeDown(before ? { ...before, signed: [...before.signed, signed] } : entry)

  /** The same as before, when it only has to pay more. */
  async function gasOf(): Promise<bigint> {
    const gasBefore = last?.raw ? parseTransaction(last.raw).gas : undefined
    if (gasBefore !== undefined) return gasBefore
    try {
      return withRoom(await estimate(client, account.address, task.call))
    } catch (error) {
      if (!(error instanceof BaseError)) throw error
      throw new Error(`Nothing was sent. ${client.chain.name} refuses ${task.what}: ${error.shortMessage}`)
    }
  }
}
