import { createRequire } from 'node:module'

const architecture = process.arch === 'x64' ? 'amd64' : process.arch
const suffix = process.platform === 'win32' ? '.exe' : ''
const packageName = `@foundry-rs/forge-${process.platform}-${architecture}`

/**
 * The path of the forge that npm installed for this platform. Not the launcher in `@foundry-rs/forge`: that exits with 0
 * whatever forge says, so that a failing test would pass.
 * @throws a sentence when there is none
 */
export function forgeBinary(): string {
  try {
    return createRequire(import.meta.url).resolve(`${packageName}/bin/forge${suffix}`)
  } catch {
    throw new Error(
      `There is no forge for ${process.platform} on ${process.arch}: the package ${packageName} is missing. Run npm install.`,
    )
  }
}
