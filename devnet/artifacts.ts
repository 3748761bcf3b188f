import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Abi, type Hex, isHex } from 'viem'

export type Artifact<A extends Abi> = { name: string; abi: A; bytecode: Hex; deployedBytecode: Hex }

const require = createRequire(import.meta.url)
const forgeOut = fileURLToPath(new URL('../contracts/out', import.meta.url))

const tokenBridge = '@arbitrum/token-bridge-contracts'

type Bytecode = Hex | { object: Hex }
type ArtifactFile = { abi?: Abi; bytecode: Bytecode; deployedBytecode?: Bytecode }

/** A contract of this repository, as forge compiled it. */
export function forgeArtifact(name: string, file = name): Artifact<Abi> {
  const path = join(forgeOut, `${file}.sol`, `${name}.json`)
  try {
    return artifact(name, JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(
        `The contract ${name} is not compiled. Run: npx tsx scripts/forge.ts build --root contracts`,
      )
    }
    throw error
  }
}

/** A contract of Arbitrum, as Offchain Labs compiled it; `path` is below the package's compiled sources, e.g. `bridge/Bridge`. */
export function nitroArtifact(path: string): Artifact<Abi> {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return artifact(name, require(`@arbitrum/nitro-contracts/build/contracts/src/${path}.sol/${name}.json`))
}

/** A contract of Arbitrum's token bridge, as Offchain Labs compiled it, e.g. `arbitrum/gateway/L2GatewayRouter`. */
export function tokenBridgeArtifact(path: string): Artifact<Abi> {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return artifact(
    name,
    require(`${tokenBridge}/build/contracts/contracts/tokenbridge/${path}.sol/${name}.json`),
  )
}

/** One of OpenZeppelin's proxies, in the version that the token bridge stands behind. */
export function proxyArtifact(name: 'ProxyAdmin' | 'TransparentUpgradeableProxy'): Artifact<Abi> {
  const requireThere = createRequire(require.resolve(`${tokenBridge}/package.json`))
  return artifact(name, requireThere(`@openzeppelin/contracts/build/contracts/${name}.json`))
}

/** Reads blobs for the sequencer inbox; written in Yul, so it has no ABI. */
export function reader4844Artifact(): Artifact<Abi> {
  return artifact('Reader4844', require('@arbitrum/nitro-contracts/out/yul/Reader4844.yul/Reader4844.json'))
}

export function upgradeExecutorArtifact(): Artifact<Abi> {
  const path = '@offchainlabs/upgrade-executor/build/contracts/src/UpgradeExecutor.sol/UpgradeExecutor.json'
  return artifact('UpgradeExecutor', require(path))
}

/** Multicall3's creation code. viem carries it for calls without a deployment but does not export it by name. */
export function multicall3Bytecode(): Hex {
  const constants: { multicall3Bytecode?: unknown } = require(
    join(dirname(require.resolve('viem')), 'constants', 'contracts.js'),
  )
  if (!isHex(constants.multicall3Bytecode)) throw new Error("viem's copy of Multicall3 was not found.")
  return constants.multicall3Bytecode
}

function artifact(
  name: string,
  { abi = [], bytecode, deployedBytecode = '0x' }: ArtifactFile,
): Artifact<Abi> {
  return { name, abi, bytecode: code(bytecode), deployedBytecode: code(deployedBytecode) }
}

const code = (bytecode: Bytecode): Hex => (typeof bytecode === 'string' ? bytecode : bytecode.object)
