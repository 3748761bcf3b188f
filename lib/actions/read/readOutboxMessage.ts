import { encodeEventTopics, parseEventLogs } from 'viem'
import { arbSysAbi } from '@/lib/abi/arbSys'
import { openGateways } from '@/lib/actions/gateways'
import type { OutboxMessage } from '@/lib/bridge/outboxMessage'
import type { ChainPair } from '@/lib/chains/pair'
import { ARB_SYS } from '@/lib/chains/precompiles'
import type { Clients } from '@/lib/rpc/clients'
import { getLogs } from '@/lib/rpc/getLogs'

/**
 * The message of a deposit, as Arbitrum logged it in the deposit's block.
 * @throws Error when there is none at that place: the deposit is not the one it claims to be
 */
export async function readOutboxMessage(
  clients: Pick<Clients, 'l2'>,
  pair: ChainPair,
  deposit: { position: bigint; initiated: { blockNumber: bigint } },
): Promise<OutboxMessage> {
  const destination = openGateways(pair).l1
  const [selector, to, hash, position] = encodeEventTopics({
    abi: arbSysAbi,
    eventName: 'L2ToL1Tx',
    args: { destination, position: deposit.position },
  })
  const { blockNumber } = deposit.initiated
  const logs = await getLogs(clients.l2, {
    filter: { address: ARB_SYS, topics: [selector, to ?? null, hash ?? null, position ?? null] },
    range: { from: blockNumber, to: blockNumber },
  })
  const [log] = parseEventLogs({ abi: arbSysAbi, eventName: 'L2ToL1Tx', logs: [...logs] })
  if (log === undefined) throw new Error(`Block ${blockNumber} of L2 holds no message ${deposit.position}`)
  return log.args
}
