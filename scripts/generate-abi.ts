// Writes lib/abi/<name>.ts from what forge compiled; with --check it only says whether they are up to date.
// `npm run abi`
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runForgeSync } from './setup/forge.ts'

const root = join(import.meta.dirname, '..')
const target = join(root, 'lib/abi')

/**
 * The contracts that the app and the local chains read and call: the file to write, the source of its ABI, and whether
 * its code is written as well.
 */
const sources: Record<string, { file: string; contract: string; code?: true }> = {
  l1LptGateway: { file: 'src/l1/L1LPTGateway.sol', contract: 'L1LPTGateway' },
  l2LptGateway: { file: 'src/l2/L2LPTGateway.sol', contract: 'L2LPTGateway' },
  livepeerTokenPrime: { file: 'src/l1/LivepeerTokenPrime.sol', contract: 'LivepeerTokenPrime' },
  bridgePlan: { file: 'deploy/BridgePlan.sol', contract: 'BridgePlan' },
  livepeerToken: { file: 'src/interfaces/livepeer/ILivepeerToken.sol', contract: 'ILivepeerToken' },
  controller: { file: 'src/interfaces/livepeer/IController.sol', contract: 'IController' },
  bondingManager: { file: 'src/interfaces/livepeer/IBondingManager.sol', contract: 'IBondingManager' },
  bondingVotes: { file: 'src/interfaces/livepeer/IBondingVotes.sol', contract: 'IBondingVotes' },
  roundsManager: { file: 'src/interfaces/livepeer/IRoundsManager.sol', contract: 'IRoundsManager' },
  minter: { file: 'src/interfaces/livepeer/IMinter.sol', contract: 'IMinter' },
  inbox: { file: 'src/interfaces/arbitrum/IInbox.sol', contract: 'IInbox' },
  bridge: { file: 'src/interfaces/arbitrum/IBridge.sol', contract: 'IBridge' },
  outbox: { file: 'src/interfaces/arbitrum/IOutbox.sol', contract: 'IOutbox' },
  rollup: { file: 'src/interfaces/arbitrum/IRollup.sol', contract: 'IRollup' },
  arbSys: { file: 'src/interfaces/arbitrum/IArbSys.sol', contract: 'IArbSys' },
  stakingLens: { file: 'lens/StakingLens.sol', contract: 'StakingLens', code: true },
  priceFeed: { file: 'src/interfaces/chainlink/IPriceFeed.sol', contract: 'IPriceFeed' },
  arbRetryableTx: { file: 'src/interfaces/arbitrum/IArbRetryableTx.sol', contract: 'IArbRetryableTx' },
}

const checkOnly = process.argv.includes('--check')
build()
mkdirSync(target, { recursive: true })

const drifted: string[] = []
for (const name of Object.keys(sources)) {
  const path = join(target, `${name}.ts`)
  const wanted = render(name)
  if (existsSync(path) && readFileSync(path, 'utf8') === wanted) continue
  if (checkOnly) drifted.push(`lib/abi/${name}.ts`)
  else writeFileSync(path, wanted)
}
const strays = readdirSync(target).filter((file) => !(file.replace(/\.ts$/, '') in sources))

if (drifted.length > 0) {
  fail(`${drifted.join(', ')} no longer match the contracts. Run \`npm run abi\` and commit the result.`)
}
if (strays.length > 0) {
  fail(
    `lib/abi holds ${strays.join(', ')}, which nothing generates. Remove it, or name it in ${import.meta.filename}.`,
  )
}

function build(): void {
  const { status, stderr } = runForgeSync(['build', '--root', 'contracts', 'src', 'deploy', 'lens'])
  if (status !== 0) fail(`The contracts do not compile:\n${stderr}`)
}

/** The file's text: one ABI item per line, so that a change of one function is a change of one line; then the creation code. */
function render(name: string): string {
  const source = sources[name]
  if (!source) throw new Error(`No source for ${name}`)
  const path = join(root, 'contracts/out', `${source.contract}.sol`, `${source.contract}.json`)
  const artifact: { abi: unknown[]; bytecode: { object: string } } = JSON.parse(readFileSync(path, 'utf8'))
  const items = artifact.abi.map((item) => `  ${JSON.stringify(item, withoutInternalTypes)},`)
  return [
    `// Generated from contracts/${source.file}. Do not edit: run \`npm run abi\`.`,
    `export const ${name}Abi = [`,
    ...items,
    '] as const',
    '',
    ...(source.code ? [`export const ${name}Code =`, `  '${artifact.bytecode.object}'`, ''] : []),
  ].join('\n')
}

/** Solidity's own type names are of no use outside of Solidity, and a third of the bytes. */
function withoutInternalTypes(key: string, value: unknown): unknown {
  return key === 'internalType' ? undefined : value
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
