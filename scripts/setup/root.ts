import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** The path of a command that npm installed; forge and anvil have their own: see `setup/forge.ts`. */
export const bin = (name: string): string => join(root, 'node_modules', '.bin', name)
