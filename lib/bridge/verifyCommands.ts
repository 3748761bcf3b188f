import { type Abi, type Address, encodeFunctionData, parseAbi } from 'viem'
import type { ChainPair, Gateways } from '@/lib/chains/pair'

/** The transfers under way, by the names that the chains know them by. */
export type UnderWay = {
  /** Outbox positions of the deposits that are not claimed. */
  positions: readonly bigint[]
  /** Ids of the withdrawals that are not released. */
  ids: readonly bigint[]
}

/**
 * One `cast` command for each figure of the reserves. Those in flight are asked about by name: each answers a zero as
 * long as it is open; null when there is none. That none is missing is what the sum says.
 */
export type VerifyCommands = {
  escrowed: string
  supply: string
  unclaimed: string | null
  unreleased: string | null
}

/** Those in flight found and counted anew, by a line for a shell: one by one, and without this page. */
export type CountCommands = Record<'unclaimed' | 'unreleased', string>

type Books = { pair: ChainPair; gateways: Gateways }

export function verifyCommands(books: Books, lpt: Address, underWay: UnderWay): VerifyCommands {
  const { pair, gateways } = books
  const { l1, l2 } = endpoints(pair)
  return {
    escrowed: `cast call ${gateways.l2} '${CALLS.escrowed}' ${lpt} ${l2}`,
    supply: `cast call ${gateways.lptPrime} '${CALLS.totalSupply}' ${l1}`,
    unclaimed: askAll(pair, l1, { to: pair.arbitrum.outbox, call: 'isSpent', of: underWay.positions }),
    unreleased: askAll(pair, l2, { to: gateways.l2, call: 'isReleased', of: underWay.ids }),
  }
}

export function countCommands({ pair, gateways }: Books): CountCommands {
  const { l1, l2 } = endpoints(pair)
  const first = (command: string) => `$(${command} | cut -d' ' -f1)`
  const deposits = `cast logs --from-block ${pair.fromBlock.l2} --address ${gateways.l2} '${DEPOSIT_EVENT}' --json ${l2}`
  const count = first(`cast call ${gateways.l1} '${CALLS.withdrawalCount}' ${l1}`)
  return {
    unclaimed:
      `${deposits} | jq -r '.[] | .topics[3] + " " + .data' | while read position amount; do ` +
      `[ $(cast call ${pair.arbitrum.outbox} '${CALLS.isSpent}' $position ${l1}) = false ] && cast to-dec $amount; done`,
    unreleased:
      `count=${count}; id=0; while [ $id -lt $count ]; do ` +
      `[ $(cast call ${gateways.l2} '${CALLS.isReleased}' $id ${l2}) = false ] && ` +
      `cast call ${gateways.l1} '${CALLS.withdrawals}' $id ${l1}; id=$((id + 1)); done`,
  }
}

const endpoints = ({ l1, l2 }: ChainPair) => ({
  l1: `--rpc-url ${l1.rpcUrls.default.http[0]}`,
  l2: `--rpc-url ${l2.rpcUrls.default.http[0]}`,
})

type Question = { to: Address; call: 'isSpent' | 'isReleased'; of: readonly bigint[] }

/** The same question about every number: by itself when there is one, by Multicall3 when there are more. */
function askAll(pair: ChainPair, endpoint: string, { to, call, of }: Question): string | null {
  const [only, ...more] = of
  if (only === undefined) return null
  if (more.length === 0) return `cast call ${to} '${CALLS[call]}' ${only} ${endpoint}`
  const abi: Abi = parseAbi([`function ${call}(uint256) view returns (bool)`])
  const calls = of.map(
    (one) => `(${to},false,${encodeFunctionData({ abi, functionName: call, args: [one] })})`,
  )
  return `cast call ${pair.multicall3} '${CALLS.aggregate3}' '[${calls.join(',')}]' ${endpoint}`
}

/** Signatures as cast reads them; a test holds them to the ABIs. */
export const CALLS = {
  escrowed: 'escrowed(address)(uint256)',
  totalSupply: 'totalSupply()(uint256)',
  isSpent: 'isSpent(uint256)(bool)',
  isReleased: 'isReleased(uint256)(bool)',
  withdrawalCount: 'withdrawalCount()(uint256)',
  withdrawals: 'withdrawals(uint256)(address,uint96)',
  aggregate3: 'aggregate3((address,bool,bytes)[])((bool,bytes)[])',
} as const

export const DEPOSIT_EVENT =
  'DepositInitiated(address indexed from, address indexed to, uint256 indexed position, uint256 amount)'
