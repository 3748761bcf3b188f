// Resolves package-lock.json as `npm ci` does on each platform that the tools have binaries for, without installing anything, and
// looks for those binaries in what npm would install. Needs the registry of npm.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../setup/root.ts'
import { run } from '../setup/run.ts'

/** Each platform, and the binaries without which nothing starts on it. */
const platforms = [
  { os: 'linux', cpu: 'x64', forge: 'linux-amd64', native: 'linux-x64-gnu', biome: 'linux-x64' },
  { os: 'linux', cpu: 'arm64', forge: 'linux-arm64', native: 'linux-arm64-gnu', biome: 'linux-arm64' },
  { os: 'darwin', cpu: 'x64', forge: 'darwin-amd64', native: 'darwin-x64', biome: 'darwin-x64' },
  { os: 'darwin', cpu: 'arm64', forge: 'darwin-arm64', native: 'darwin-arm64', biome: 'darwin-arm64' },
  { os: 'win32', cpu: 'x64', forge: 'win32-amd64', native: 'win32-x64-msvc', biome: 'win32-x64' },
] as const

/** Away from node_modules, for npm does not name what is there already. */
const folder = mkdtempSync(join(tmpdir(), 'lockfile-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const path of ['package.json', 'package-lock.json', '.npmrc', 'packages'])
  cpSync(join(root, path), join(folder, path), { recursive: true })

for (const platform of platforms) {
  const { os, cpu } = platform
  const binaries = [
    `@foundry-rs/forge-${platform.forge}`,
    `@foundry-rs/anvil-${platform.forge}`,
    `@biomejs/cli-${platform.biome}`,
    `@next/swc-${platform.native}`,
    `@swc/core-${platform.native}`,
    `@tailwindcss/oxide-${platform.native}`,
  ]
  const args = ['ci', '--dry-run', '--loglevel=silly', `--os=${os}`, `--cpu=${cpu}`]
  const { code, output } = await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd: folder })
  const missing = binaries.filter((name) => !output.includes(`node_modules/${name}\n`))
  if (code === 0 && missing.length === 0) {
    process.stdout.write(`${os} ${cpu}: npm ci has every binary\n`)
    continue
  }
  const said = output
    .split('\n')
    .filter((line) => line.startsWith('npm error'))
    .slice(0, 8)
  process.stdout.write([`${os} ${cpu}: npm ci leaves out ${missing.join(', ')}`, ...said, ''].join('\n'))
  process.exitCode = 1
}
