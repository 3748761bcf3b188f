import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/**
 * The native anvil of this platform. The npm launcher in node_modules/.bin is not used: it is one more process, which does
 * not pass signals on.
 */
export function anvilBinary(): string {
  const platform = process.platform === 'linux' || process.platform === 'darwin' ? process.platform : 'win32'
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch
  const file = process.platform === 'win32' ? 'anvil.exe' : 'anvil'
  const name = `@foundry-rs/anvil-${platform}-${architecture}/bin/${file}`
  try {
    const path = require.resolve(name)
    if (existsSync(path)) return path
  } catch {
    // Said below.
  }
  throw new Error(
    `anvil is missing for ${process.platform} on ${process.arch} (${name}). Run npm install without --omit=optional.`,
  )
}
