import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * A node runs a call that names no gas price with a base fee of zero: what a contract computes of the base fee comes out
 * as zero, and a call passes that fails once it is sent. Every place that has a call run is here, and says at which price.
 */
const PRICED = 'names a gas price and a block'

const simulations: Record<string, string> = {
  'lib/actions/write/sendCall.ts': PRICED,
  'lib/actions/read/readRevertReason.ts': PRICED,
  'lib/actions/write/claimDeposits.ts':
    'neither the outbox nor the gateway looks at the base fee in a claim; with a price, a node asks for the ETH of a whole block of gas',
  'lib/actions/read/estimateStakeAct.ts':
    'the gas alone of staking, which looks at no base fee; what is signed, sendCall simulates',
  'lib/actions/read/checkTicketFees.ts':
    'hands the base fee of the head to the inbox, which asks the block for it otherwise',
  'lib/arbitrum/estimateTicket.ts':
    'hands the base fee of the head to the inbox; the rest is run by Arbitrum’s node interface',
  'lib/actions/proof/gatherDeposits.ts': 'asks Arbitrum’s node interface for the path of a message',
  'watch/act/sender.ts': 'the gas alone of what sendCall has simulated before',
  'deploy/plan/costs.ts': 'the gas of deployments, none of which looks at the base fee',
  'deploy/plan/bridgePlan.ts': 'looks at constants of contracts that are not there yet',
}

const RUNS = [
  // viem's actions that have a call run, other than plain reads.
  /import \{[^}]*\b(?:call|estimateGas|estimateContractGas|simulateContract|simulateCalls|simulateBlocks|createAccessList|prepareTransactionRequest)\b[^}]*\} from 'viem\/actions'/,
  /method: 'eth_(?:estimateGas|simulateV1|createAccessList)'/,
  // Reads that come out otherwise at another base fee.
  /functionName: 'calculateRetryableSubmissionFee'/,
  /MessageGasEstimator\(/,
]

const sources = ['lib', 'components', 'app', 'watch', 'deploy'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, name))
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|\/testing\//.test(name)),
)
const textOf = (name: string) => readFileSync(name, 'utf8')

describe('what has a call run', () => {
  it('is known, with the price at which it is run', () => {
    const found = sources.filter((name) => RUNS.some((runs) => runs.test(textOf(name))))
    expect(found.toSorted()).toEqual(Object.keys(simulations).toSorted())
  })

  it.each(Object.keys(simulations).filter((name) => simulations[name] === PRICED))('%s does so', (name) => {
    expect(textOf(name)).toMatch(/maxFeePerGas/)
    expect(textOf(name)).toMatch(/blockTag: 'latest'|blockNumber/)
  })
})
