import { pause } from '@/lib/rpc/pause'
import type { Entry } from '../journal/journal'
import { LOOKS, nextMove } from '../journal/nextMove'
import type { Task } from '../plan/tasks'
import { broadcast } from './broadcast'
import { readFacts } from './readFacts'
import { findReplaced, withReplacement } from './replaced'
import type { Run } from './run'
import { sign } from './sign'

/**
 * Brings one transaction to its end, from wherever it is.
 * @param depth blocks that it must be deep, its own included
 * @returns `again` when an earlier transaction has to be looked at first
 * @throws Error with a sentence when it has failed, or another has taken its nonce
 */
export async function settle(run: Run, task: Task, depth: number): Promise<'done' | 'again'> {
  const { network, account, journal, say } = run
  const client = network.clients[task.side]
  const chain = client.chain.name
  const waiting = new Waiting(say, `${task.what} on ${chain}`)
  let missed = 0
  let refused = 0
  for (;;) {
    const entry = journal.find(task.what)
    const facts = await readFacts(client, account.address, { task, entry })
    missed = facts.receipt === null && facts.mined > facts.nonce ? missed + 1 : 0
    const move = nextMove({ ...facts, missed, depth })
    switch (move) {
      case 'sign':
      case 'reprice':
        say(move === 'sign' ? `${task.what} on ${chain}` : `  signs it again, for the higher base fee`)
        await sign(run, task, facts)
        break
      case 'broadcast': {
        const why = entry ? await broadcast(network, entry) : null
        refused = why === null ? 0 : refused + 1
        if (why !== null && refused >= LOOKS)
          throw new Error(
            `${chain} does not take the transaction (${task.what}): ${why}. It is signed and in the journal: start this again to send it again.`,
          )
        await pause(client.pollingInterval)
        break
      }
      case 'wait':
      case 'confirm':
        waiting.tell(move === 'wait' ? 'to be mined' : `to be ${depth} blocks deep`)
        await pause(client.pollingInterval)
        break
      case 'earlier':
        await pause(client.pollingInterval)
        return 'again'
      case 'taken':
        await takeReplacement(run, { task, entry, head: facts.head })
        break
      case 'reverted':
        throw reverted(run, task)
      case 'done':
        return 'done'
    }
  }
}

/** Another transaction was mined with the nonce: it may do the same, or it does not matter, or all is over. */
async function takeReplacement(
  run: Run,
  { task, entry, head }: { task: Task; entry: Entry | undefined; head: bigint },
): Promise<void> {
  const { journal, account, say } = run
  const found = entry ? await findReplaced(run, entry, head) : null
  if (entry && found?.kind === 'repriced') {
    say(`  another transaction did the same: ${found.hash}`)
    journal.takeDown(withReplacement(entry, found.hash))
  } else if (entry && task.nonce === null) {
    say(`  its nonce was used by another transaction: it is signed anew`)
    journal.strike(task.what)
  } else {
    const by = found?.hash ? `transaction ${found.hash}` : 'another transaction'
    throw new Error(
      `Nonce ${task.nonce} of ${account.address} on L${task.side === 'l1' ? 1 : 2} was used by ${by}: ${task.what} at ${task.creates ?? 'the address that was meant'} is no longer possible. See "Begin anew" in docs/deploying.md.`,
    )
  }
}

function reverted({ journal }: Run, { what, nonce, side }: Task): Error {
  const hash = journal.find(what)?.signed.at(-1)?.hash
  const failed = `${what} reverted on ${side.toUpperCase()} (transaction ${hash})`
  if (nonce !== null)
    return new Error(`${failed}: its address is no longer possible. See "Begin anew" in docs/deploying.md.`)
  journal.strike(what)
  return new Error(`${failed}. Find out why; started again, this sends it again.`)
}

/** Tells now and then what is waited for, and since when. */
export class Waiting {
  private readonly since = Date.now()
  private told = 0

  constructor(
    private readonly say: (text: string) => void,
    private readonly what: string,
  ) {}

  tell(for_: string): void {
    const minutes = Math.floor((Date.now() - this.since) / 60_000)
    if (this.told > minutes) return
    this.told = minutes + 1
    this.say(`  waits for ${this.what} ${for_}${minutes > 0 ? `, since ${minutes} min` : ''}`)
  }
}
