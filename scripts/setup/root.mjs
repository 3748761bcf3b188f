import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** A command that npm installed. */
export const bin = (name) =>
  name === 'forge' ? join(root, 'scripts', 'forge.mjs') : join(root, 'node_modules', '.bin', name)
