import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { linkFolder, runForgeSync } from '../setup/forge.ts'

const root = join(import.meta.dirname, '../..')
const builds = new Set(['out', 'cache', 'broadcast', 'node_modules', 'snapshots'])

/** A copy of contracts/ that may be changed, built and thrown away while others work in the repository. */
export type CopyOfContracts = {
  path: string
  /** Runs forge in the copy. `ok` is its exit code, `output` what it wrote on both streams. */
  forge: (args: string[], env?: Record<string, string>) => { ok: boolean; output: string }
  remove: () => void
}

/** @param without Paths in contracts/ that are left out, so that less has to be compiled. */
export function copyOfContracts(without: string[] = []): CopyOfContracts {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'contracts-')))
  const path = join(folder, 'contracts')
  mkdirSync(path)
  cpSync(join(root, 'contracts'), path, { recursive: true, filter: (from) => !builds.has(basename(from)) })
  for (const part of without) rmSync(join(path, part), { recursive: true, force: true })
  linkFolder(join(root, 'node_modules'), join(folder, 'node_modules'))
  linkFolder(join(folder, 'node_modules'), join(path, 'node_modules'))
  return { path, forge, remove: () => rmSync(folder, { recursive: true, force: true }) }

  function forge(args: string[], env: Record<string, string> = {}) {
    const { status, stdout, stderr } = runForgeSync([...args, '--root', path], { cwd: path, env })
    return { ok: status === 0, output: `${stdout}\n${stderr}` }
  }
}
