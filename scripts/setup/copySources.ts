import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { linkPackages } from './linkPackages.ts'
import { root } from './root.ts'
import { inputs } from './site.ts'

/** Tools of the tests and the contracts, which no build of the site needs: some hundred MB less to copy. */
const unneeded = [
  'lighthouse',
  'playwright-core',
  'solc',
  '@foundry-rs',
  '@biomejs',
  '@openzeppelin',
  '.cache',
]

/**
 * Copies into an empty folder what a build of the site is made of, its packages included.
 * @param without paths of it that are left out
 */
export function copySources(folder: string, without: readonly string[] = []): void {
  const paths = [...inputs, 'scripts', 'devnet/process', 'package.json']
  for (const path of paths.filter((path) => !without.includes(path))) {
    if (existsSync(join(root, path))) cpSync(join(root, path), join(folder, path), { recursive: true })
  }
  linkPackages(join(root, 'node_modules'), join(folder, 'node_modules'), unneeded)
}
