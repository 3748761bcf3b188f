import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RealNetwork } from '../../devnet/network/realNetworks'
import { variables } from '../../lib/env/rules'
import { copySources } from '../../scripts/setup/copySources'
import { firstLanguage } from '../../scripts/setup/languages'
import { runOrThrow } from '../../scripts/setup/run'

/** Settings of this machine: the rehearsed build has none. */
const SETTINGS = ['.env', '.env.local', '.env.production', '.env.production.local']

export type BuiltSite = { dir: string; remove(): void }

/**
 * The production build for a network, of these sources with the files of the rehearsed deployment in place of the committed
 * ones: in a folder of its own, so that nothing in the repository changes. In the first language.
 * @param deployed the files `<chainId>.json` that the deploy tool wrote
 */
export async function buildRehearsedSite(
  network: RealNetwork,
  deployed: readonly string[],
): Promise<BuiltSite> {
  const folder = mkdtempSync(join(tmpdir(), 'rehearsed-site-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    copySources(folder, SETTINGS)
    for (const file of deployed) cpSync(file, join(folder, 'contracts', 'deployments', nameOf(file)))
    const build = `import { buildSite } from './scripts/setup/site.ts'; await buildSite('${network}', () => {}, ['${firstLanguage}'])`
    const env = Object.fromEntries(Object.keys(variables).map((name) => [name, '']))
    const args = ['--import', 'tsx', '--input-type=module', '--eval', build]
    await runOrThrow('Building the app', process.execPath, args, { cwd: folder, env })
    return { dir: join(folder, 'out', network), remove }
  } catch (error) {
    remove()
    throw error
  }
}

const nameOf = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
