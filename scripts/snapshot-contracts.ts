// The storage layout and the selectors of each contract that is deployed, kept in contracts/snapshots/interfaces.json, so
// that neither changes without being meant. `npm run snapshot:contracts`; with --check it writes nothing and fails on a
// difference. The whole ABIs are in lib/abi.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { array, nullable, number, object, optional, record, string } from 'valibot'
import { askSolc, sourcesOf } from './contracts/compileSources.ts'

const kept = join(import.meta.dirname, '../contracts/snapshots/interfaces.json')
const deployed = {
  'src/l1/L1LPTGateway.sol': 'L1LPTGateway',
  'src/l1/LivepeerTokenPrime.sol': 'LivepeerTokenPrime',
  'src/l2/L2LPTGateway.sol': 'L2LPTGateway',
}

const Types = record(string(), object({ label: string(), numberOfBytes: string() }))
const Variable = object({ label: string(), slot: string(), offset: number(), type: string() })
const Contract = object({
  storageLayout: object({ storage: array(Variable), types: nullable(Types) }),
  evm: object({ methodIdentifiers: record(string(), string()) }),
})
const Output = object({
  errors: optional(array(object({ severity: string(), message: string() })), []),
  contracts: optional(record(string(), record(string(), Contract)), {}),
})

const files = Object.keys(deployed)
const wanted = ['storageLayout', 'evm.methodIdentifiers']
const { contracts, errors } = askSolc(
  {
    sources: sourcesOf(files),
    settings: { outputSelection: Object.fromEntries(files.map((file) => [file, { '*': wanted }])) },
  },
  Output,
)
for (const { severity, message } of errors) if (severity === 'error') fail(message)

const text = `${JSON.stringify(
  Object.fromEntries(Object.entries(deployed).map(([file, name]) => [name, snapshotOf(file, name)])),
  null,
  2,
)}\n`
if (process.argv.includes('--check')) {
  if (!existsSync(kept) || readFileSync(kept, 'utf8') !== text)
    fail(
      'The storage layout or the selectors have changed. Run `npm run snapshot:contracts` and commit the result.',
    )
} else {
  writeFileSync(kept, text)
}

/** Variables by slot and byte, each with its type and size; functions with their selectors. */
function snapshotOf(file: string, name: string) {
  const contract = contracts[file]?.[name]
  if (!contract) return fail(`solc says nothing of ${name}.`)
  const { storage, types } = contract.storageLayout
  return {
    storage: storage.map(({ label, slot, offset, type }) => {
      const { label: typeName = type, numberOfBytes = '?' } = types?.[type] ?? {}
      return `slot ${slot} byte ${offset}: ${typeName} ${label} (${numberOfBytes} bytes)`
    }),
    selectors: contract.evm.methodIdentifiers,
  }
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
