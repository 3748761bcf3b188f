import { readDeploymentFiles } from '../deploy/record/deploymentFiles'
import type { Deployed } from '../devnet/fork/forkRequest'
import type { RealNetwork } from '../devnet/network/realNetworks'
import { pairs } from '../lib/chains/builtData'
import { parseDeployment } from '../lib/chains/deployments'

/**
 * The addresses of the bridge on a network by the files of the folder DEPLOYMENTS_DIR, which `npm run deploy` writes;
 * undefined without it: the committed files then say it.
 */
export function deployedBridge({ DEPLOYMENTS_DIR: folder }: Record<string, string | undefined>) {
  if (!folder) return undefined
  return (network: RealNetwork): Deployed | null => {
    const { l1, l2 } = readDeploymentFiles(folder, pairs[network])
    return parseDeployment(l1, l2)
  }
}
