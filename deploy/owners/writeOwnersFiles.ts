import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { writeFileSafely } from '../journal/journal'
import type { Network } from '../network/network'
import { Act, Side } from '../plan/bridgePlan'
import type { Plan } from '../plan/preparePlan'
import { builderFile } from './builderFile'

/** One file for each of the owners' steps, numbered in their order. */
export function writeOwnersFiles({ folders, pair }: Network, plan: Plan): string[] {
  mkdirSync(folders.work, { recursive: true })
  const steps = plan.acceptance.filter(({ act }) => act !== Act.check)
  return steps.map(({ side, target, value, data, what }, index) => {
    const isL1 = side === Side.l1
    const batch = {
      chainId: isL1 ? pair.l1.id : pair.l2.id,
      safe: isL1 ? plan.config.l1Owner : plan.config.l2Owner,
      name: `LPT bridge: ${what}`,
      description: `Step ${index + 1} of ${steps.length}, on ${isL1 ? pair.l1.name : pair.l2.name}`,
      calls: [{ to: target, value, data }],
    }
    const name = `${index + 1}-${isL1 ? 'l1' : 'l2'}-${what.replaceAll(' ', '-').toLowerCase()}.json`
    const path = join(folders.work, name)
    writeFileSafely(path, `${JSON.stringify(builderFile(batch, Date.now()), null, 2)}\n`)
    return path
  })
}
