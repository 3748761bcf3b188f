import { sides } from '../network/network'
import { bridgePlanOn, demandRight } from '../plan/bridgePlan'
import { tasksOf } from '../plan/tasks'
import type { Run } from './run'
import { settle } from './settle'
import { awaitRegistration } from './ticket'

/**
 * Takes every part of a deployment in its order, from wherever it is, until all of it is mined, settled and found
 * right on both chains. A transaction that was reorganised away meanwhile is sent again, as it was signed.
 */
export async function execute(run: Run): Promise<void> {
  const { confirmations } = run.network
  for (const depth of [{ l1: 1, l2: 1 }, confirmations]) {
    while ((await pass(run, depth)) === 'again') run.say('  an earlier transaction is not mined: back to it')
    await awaitRegistration(run)
  }
  run.say('asking both chains for everything, the code included')
  for (const side of sides)
    demandRight(await bridgePlanOn(run.network.clients[side]).findings(side, run.plan, null))
}

async function pass(run: Run, depth: Run['network']['confirmations']): Promise<'done' | 'again'> {
  const { plan, network, journal, say } = run
  for (const [index, part] of plan.parts.entries()) {
    if (part.kind === 'task') {
      if ((await settle(run, part.task, depth[part.task.side])) === 'again') return 'again'
      continue
    }
    // A question is about the moment before what comes next: that may have been sent, and the owners may have gone on.
    if (tasksOf(plan.parts.slice(index)).some(({ what }) => journal.find(what))) continue
    say(part.step.what)
    await bridgePlanOn(network.clients[part.side]).check(part.step)
  }
  return 'done'
}
