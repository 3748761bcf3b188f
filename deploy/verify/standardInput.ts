import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { root } from '../../scripts/setup/root.ts'

const metadataSchema = v.object({
  metadata: v.object({
    compiler: v.object({ version: v.string() }),
    language: v.literal('Solidity'),
    settings: v.looseObject({ compilationTarget: v.record(v.string(), v.string()) }),
    sources: v.record(v.string(), v.unknown()),
  }),
})

/** The sources of a contract, as the compiler and the services that keep sources take them. */
export type Sources = {
  /** As in `0.8.36+commit.8a079791`. */
  compiler: string
  /** As in `src/l1/L1LPTGateway.sol:L1LPTGateway`. */
  identifier: string
  input: {
    language: 'Solidity'
    sources: Record<string, { content: string }>
    settings: Record<string, unknown>
  }
}

/** The sources of one of our contracts, by what its compiler has written of it: no other settings than those were in force. */
export function sourcesOf(contract: string): Sources {
  const artifact = join(root, 'contracts', 'out', `${contract}.sol`, `${contract}.json`)
  const { metadata } = v.parse(metadataSchema, JSON.parse(readFileSync(artifact, 'utf8')))
  const { compilationTarget, ...settings } = metadata.settings
  const [target = ['', '']] = Object.entries(compilationTarget)
  const content = (path: string) => readFileSync(join(root, 'contracts', path), 'utf8')
  return {
    compiler: metadata.compiler.version,
    identifier: target.join(':'),
    input: {
      language: metadata.language,
      sources: Object.fromEntries(
        Object.keys(metadata.sources).map((path) => [path, { content: content(path) }]),
      ),
      settings: {
        ...settings,
        outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object', 'evm.deployedBytecode.object'] } },
      },
    },
  }
}
