import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDeployment } from '@/lib/chains/deployments'
import type { ChainPair, Gateways, Side } from '@/lib/chains/pair'
import { writeFileSafely } from '../journal/journal'
import type { BridgeAddresses } from '../plan/bridgePlan'

/** The files that the app reads: `<folder>/<chainId>.json` of L1 and of L2. */
export type DeploymentFiles = Record<Side, Readonly<Record<string, unknown>>>

export const deploymentPath = (folder: string, chainId: number): string => join(folder, `${chainId}.json`)

/** The files of both chains; empty objects where there are none. */
export function readDeploymentFiles(folder: string, { l1, l2 }: ChainPair): DeploymentFiles {
  return { l1: readFile(deploymentPath(folder, l1.id)), l2: readFile(deploymentPath(folder, l2.id)) }
}

function readFile(path: string): Record<string, unknown> {
  if (!existsSync(path)) return {}
  return parseFile(readFileSync(path, 'utf8'), path)
}

/** @throws Error that names the file when it is no JSON object */
export function parseFile(text: string, path: string): Record<string, unknown> {
  const read = (): unknown => JSON.parse(text)
  try {
    const value = read()
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value))
  } catch {
    // Said below.
  }
  throw new Error(`${path} is no JSON object.`)
}

/** The bridge that the files name; null when they name none. */
export function recordedBridge({ l1, l2 }: DeploymentFiles): BridgeAddresses | null {
  const deployment = parseDeployment(l1, withoutController(l2))
  return deployment && addressesOf(deployment.gateways)
}

const addressesOf = ({ l1, l2, lptPrime }: Gateways): BridgeAddresses => ({
  l1Gateway: l1,
  l2Gateway: l2,
  lptPrime,
})

/** A Controller alone is no deployment: the stand-ins come before the bridge. */
function withoutController(l2: DeploymentFiles['l2']): DeploymentFiles['l2'] {
  return Object.keys(l2).join() === 'controller' ? {} : l2
}

/** Writes both files, each as a whole. */
export function writeDeploymentFiles(
  folder: string,
  { l1, l2 }: ChainPair,
  files: DeploymentFiles,
): string[] {
  mkdirSync(folder, { recursive: true })
  return [[l1.id, files.l1] as const, [l2.id, files.l2] as const].map(([chainId, file]) => {
    const path = deploymentPath(folder, chainId)
    writeFileSafely(path, `${JSON.stringify(file, null, 2)}\n`)
    return path
  })
}
