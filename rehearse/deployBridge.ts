import { type Hash, isHex } from 'viem'
import { hashesOf, readJournal } from '../deploy/journal/journal'
import { type Ended, type Operator, wrongIn } from '../deploy/testing/operator'
import type { SharedAccount } from '../devnet/sharedAccount'
import type { Cost } from './report'
import type { Steps } from './steps'

type Side = 'l1' | 'l2'

/** The participants: the deployer with its tool, and an owner of each chain. */
export type Cast = { operator: Operator; owners: Record<Side, SharedAccount>; chains: Record<Side, string> }

/**
 * The interruptions of the deployment: the process is killed before that transaction reaches its chain, or after,
 * unanswered.
 */
const interruptions = [
  { moment: 'before', left: 2, named: 'before its third transaction reaches the chain' },
  { moment: 'after', left: 1, named: 'after a transaction that nobody answered' },
] as const

/** Deploys, is killed, goes on, is checked and verified, and opened by its owners' files. */
export async function deployBridge(
  steps: Steps,
  { operator, owners, chains }: Cast,
  { isShort }: { isShort: boolean },
): Promise<Cost[]> {
  await steps.run('the plan: npm run deploy -- plan', async (note) => {
    const { output } = well(await operator.run(['plan']))
    const code = /code of all three\s+(0x[0-9a-f]{64})/.exec(output)?.[1]
    if (code) note(`code of all three contracts: ${code}`)
  })
  for (const { moment, left, named } of interruptions.slice(isShort ? 1 : 0))
    await steps.run(`npm run deploy, killed ${named}`, async (note) => {
      const { code, output } = await operator.interrupted({ moment, left })
      if (code !== null) throw new Error(`It ended by itself, with ${code}:\n${output}`)
      const { l1, l2 } = await operator.mined()
      note(`mined when it was killed: ${l1} on ${chains.l1}, ${l2} on ${chains.l2}`)
    })
  await steps.run('npm run deploy, started again: it goes on to its end', async (note) => {
    well(await operator.run(['--yes']))
    const { l1, l2 } = await operator.mined()
    if (l1 !== 3 || l2 !== 3)
      throw new Error(`The deployer sent ${l1} transactions on L1 and ${l2} on L2, not three on each.`)
    note('three transactions of the deployer on each chain: none was sent twice')
  })
  await check(steps, operator, 'offered')
  await steps.run('npm run deploy -- verify: the code on chain is that of this build', async (note) =>
    note(lastLine(well(await operator.run(['verify'])).output)),
  )
  const opening = await steps.run("the owners' files, carried out by two contract wallets", async (note) => {
    const costs: Cost[] = []
    for (const { name, side, to, data } of operator.asked()) {
      const hash = await owners[side].carryOut({ to, data })
      costs.push({ chain: chains[side], what: name, gas: await gasOf(operator, side, hash) })
      note(`${name}, by ${owners[side].address} on ${chains[side]}`)
    }
    if (costs.length !== 4) throw new Error(`There are ${costs.length} files for the owners, not four.`)
    return costs
  })
  await check(steps, operator, 'in-service')
  return [...(await costsOf(operator, chains)), ...opening]
}

function check(steps: Steps, operator: Operator, stage: 'offered' | 'in-service'): Promise<void> {
  return steps.run(`npm run deploy -- check --stage ${stage} --diff`, async (note) => {
    const ended = await operator.run(['check', '--stage', stage, '--diff', '--json'])
    if (ended.code === 1) throw new Error(`Not as it must be: ${wrongIn(ended).join(', ')}.`)
    const { output } = well(ended)
    note(`${output.match(/"isRight": true/g)?.length ?? 0} answers of both chains, all right`)
  })
}

/** @throws Error with the tool's own words when it ended otherwise */
function well(ended: Ended): Ended {
  if (ended.code !== 0) throw new Error(`It ended with ${ended.code}:\n${ended.output}`)
  return ended
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1)?.trim() ?? ''

/** The gas of each of the deployer's transactions, by its name in the journal. */
async function costsOf(operator: Operator, chains: Record<Side, string>): Promise<Cost[]> {
  const costs: Cost[] = []
  for (const entry of readJournal(operator.folder)?.entries ?? []) {
    for (const hash of hashesOf(entry)) {
      const gas = isHex(hash) ? await gasOf(operator, entry.side, hash).catch(() => null) : null
      if (gas !== null) costs.push({ chain: chains[entry.side], what: entry.what, gas })
    }
  }
  return costs
}

async function gasOf(operator: Operator, side: Side, hash: Hash): Promise<bigint> {
  const { gasUsed } = await operator.client(side).getTransactionReceipt({ hash })
  return gasUsed
}
