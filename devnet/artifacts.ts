import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Abi, type Hex, isHex } from 'viem'
import { type Artifact, toArtifact } from '../deploy/plan/artifact'

const require = createRequire(import.meta.url)

const tokenBridge = '@arbitrum/token-bridge-contracts'

/** A contract of Arbitrum, as Offchain Labs compiled it; `path` is below the package's compiled sources, e.g. `bridge/Bridge`. */
export function nitroArtifact(path: string): Artifact<Abi> {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return toArtifact(name, require(`@arbitrum/nitro-contracts/build/contracts/src/${path}.sol/${name}.json`))
}

/** A contract of Arbitrum's token bridge, as Offchain Labs compiled it, e.g. `arbitrum/gateway/L2GatewayRouter`. */
export function tokenBridgeArtifact(path: string): Artifact<Abi> {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return toArtifact(
    name,
    require(`${tokenBridge}/build/contracts/contracts/tokenbridge/${path}.sol/${name}.json`),
  )
}

/** One of OpenZeppelin's proxies, in the version that the token bridge stands behind. */
export function proxyArtifact(name: 'ProxyAdmin' | 'TransparentUpgradeableProxy'): Artifact<Abi> {
  const requireThere = createRequire(require.resolve(`${tokenBridge}/package.json`))
  return toArtifact(name, requireThere(`@openzeppelin/contracts/build/contracts/${name}.json`))
}

/** Reads blobs for the sequencer inbox; written in Yul, so it has no ABI. */
export function reader4844Artifact(): Artifact<Abi> {
  return toArtifact('Reader4844', require('@arbitrum/nitro-contracts/out/yul/Reader4844.yul/Reader4844.json'))
}

export function upgradeExecutorArtifact(): Artifact<Abi> {
  const path = '@offchainlabs/upgrade-executor/build/contracts/src/UpgradeExecutor.sol/UpgradeExecutor.json'
  return toArtifact('UpgradeExecutor', require(path))
}

/** Multicall3's creation code. viem carries it for calls without a deployment but does not export it by name. */
export function multicall3Bytecode(): Hex {
  const constants: { multicall3Bytecode?: unknown } = require(
    join(dirname(require.resolve('viem')), 'constants', 'contracts.js'),
  )
  if (!isHex(constants.multicall3Bytecode)) throw new Error("viem's copy of Multicall3 was not found.")
  return constants.multicall3Bytecode
}
