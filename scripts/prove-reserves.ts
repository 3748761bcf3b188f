// `npm run prove-reserves`: proves from a block of Ethereum that every LPT′ has its LPT in escrow, and verifies such proofs.
import { readFile, writeFile } from 'node:fs/promises'
import * as v from 'valibot'
import { type Hash, zeroAddress } from 'viem'
import { gatherEvidence } from '@/lib/actions/proof/gatherEvidence'
import { type Evidence, evidenceSchema, writeEvidence } from '@/lib/bridge/proof/evidence'
import { Refuted } from '@/lib/bridge/proof/refuted'
import { expectContracts, type Verdict, verifyEvidence } from '@/lib/bridge/proof/verifyEvidence'
import { pairs } from '@/lib/chains/builtData'
import type { ChainPair } from '@/lib/chains/pair'
import { describeIssues } from '@/lib/chains/schema'
import { openClients, openPair } from '@/lib/rpc/openPair'
import { type Options, readOptions, USAGE } from './reserves/options'
import { exitCodeOf, report } from './reserves/report'

const print = (text: string) => process.stdout.write(text)

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args)
  switch (options.what) {
    case 'help':
      print(USAGE)
      return 0
    case 'verify':
      return verify(options)
    case 'prove':
      return prove(options)
  }
}

/** Gathers, verifies what was gathered as anybody would, and writes it into the file only then. */
async function prove({ pair: name, l1, l2, at, file }: Extract<Options, { what: 'prove' }>): Promise<number> {
  const pair = await openPair(name, { l1, l2 })
  const start = at ?? (pair.isLocal ? 'latest' : 'finalized')
  const { evidence, ...read } = await gatherEvidence(openClients(pair), pair, start)
  const verdict = await verifyEvidence(evidence)
  print(report(verdict, name, read))
  if (verdict.state === 'proven') {
    await writeFile(file, writeEvidence(evidence))
    print(`\nThe proof is in ${file}. Anybody can verify it: npm run prove-reserves -- --verify ${file}\n`)
  }
  return exitCodeOf(verdict, read.leftOut)
}

async function verify({ file, blockHash }: Extract<Options, { what: 'verify' }>): Promise<number> {
  const parsed = v.safeParse(evidenceSchema, JSON.parse(await readFile(file, 'utf8')))
  if (!parsed.success)
    throw new Error(`${file} is not a proof of reserves: ${describeIssues(parsed.issues)}.`)
  const verdict = refusal(parsed.output, blockHash) ?? (await verifyEvidence(parsed.output))
  print(report(verdict, parsed.output.pair, null))
  return exitCodeOf(verdict)
}

/** The fault of the evidence before any of it is computed: another block, or another bridge. Null when there is none. */
function refusal(evidence: Evidence, blockHash: Hash | null): Verdict | null {
  try {
    if (blockHash !== null && blockHash.toLowerCase() !== evidence.l1.blockHash) {
      throw new Refuted('header', `The file starts from block ${evidence.l1.blockHash}, not ${blockHash}.`)
    }
    const known = Object.values(pairs).find(({ id }) => id === evidence.pair)
    if (known !== undefined) expectContracts(evidence, contractsOf(known))
    return null
  } catch (error) {
    if (error instanceof Refuted) return { state: 'refuted', code: error.code, sentence: error.message }
    throw error
  }
}

/** A pair without a bridge has none to prove: no file is of it. */
function contractsOf({ arbitrum, gateways }: ChainPair) {
  const { l1, l2, lptPrime } = gateways ?? { l1: zeroAddress, l2: zeroAddress, lptPrime: zeroAddress }
  return { rollup: arbitrum.rollup, outbox: arbitrum.outbox, l1Gateway: l1, l2Gateway: l2, lptPrime }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 2
  },
)
