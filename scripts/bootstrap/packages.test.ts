import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { failure, installPackages, missingPackages, otherManager } from './packages.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packages-'))
  const packages = {
    '': { version: '0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/@b/c': { version: '2.0.0' },
    'node_modules/other-platform': { version: '3.0.0', optional: true },
  }
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }))
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(name: string, version: string) {
  mkdirSync(join(folder, 'node_modules', name), { recursive: true })
  writeFileSync(join(folder, 'node_modules', name, 'package.json'), JSON.stringify({ version }))
}

it('finds what is missing and what has another version', () => {
  expect(missingPackages(folder)).toEqual(['node_modules/a', 'node_modules/@b/c'])
  put('a', '1.0.0')
  put('@b/c', '1.9.0')
  expect(missingPackages(folder)).toEqual(['node_modules/@b/c'])
  put('@b/c', '2.0.0')
  expect(missingPackages(folder)).toEqual([])
})

it('knows an install of pnpm or yarn', () => {
  put('a', '1.0.0')
  expect(otherManager(folder)).toBeUndefined()
  writeFileSync(join(folder, 'node_modules/.modules.yaml'), '')
  expect(otherManager(folder)).toBe('pnpm')
  rmSync(join(folder, 'node_modules/.modules.yaml'))
  writeFileSync(join(folder, 'node_modules/.yarn-state.yml'), '')
  expect(otherManager(folder)).toBe('yarn')
})

it('other package managers are told by package.json that this project is npm’s', () => {
  const { packageManager, devEngines } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  )
  expect(packageManager).toMatch(/^npm@\d+\.\d+\.\d+$/)
  expect(devEngines.packageManager).toEqual({ name: 'npm', onFail: 'error' })
})

it('tells a missing network from other failures', () => {
  expect(failure('npm error code ENOTFOUND', false)).toContain('Is there a network?')
  expect(failure('', true)).toMatch(/npm has said nothing .* Is there a network\?/)
  expect(failure('npm error code EACCES', false)).toContain('Installing the packages failed')
})

/** Each test starts a process, which a busy machine is slow to do. */
vi.setConfig({ testTimeout: 120_000 })

describe('an install', () => {
  /** A process that is started in place of npm, with times that a test can wait for. */
  const npmThat = (script: string) => ({
    command: process.execPath,
    args: ['--eval', script],
    shell: false,
    silence: 3_000,
    heartbeat: 300,
  })
  const said: string[] = []
  const installing = (installer: ReturnType<typeof npmThat>) => {
    said.length = 0
    return installPackages((line) => said.push(line), folder, installer)
  }
  const writing = `
    const { mkdirSync, writeFileSync } = require('node:fs')
    const put = (name, version) => {
      mkdirSync('node_modules/' + name, { recursive: true })
      writeFileSync('node_modules/' + name + '/package.json', JSON.stringify({ version }))
    }
    put('a', '1.0.0')
    put('@b/c', '2.0.0')`

  it('says how far it is, and takes longer than the silence that is allowed when it is not silent', async () => {
    const fetching = `${writing}
      const fetch = setInterval(() => console.error('npm http fetch GET 200 https://registry.example/a 9ms'), 100)
      setTimeout(() => clearInterval(fetch), 4500)`
    await installing(npmThat(fetching))
    expect(said[0]).toContain('Installing packages')
    expect(said.filter((line) => /^ {2}\d+ packages fetched, \d+ s$/.test(line)).length).toBeGreaterThan(2)
    expect(said.at(-1)).toMatch(/^ {2}[1-9]\d* packages fetched/)
    expect(missingPackages(folder)).toEqual([])
    await installing(npmThat('process.exit(9)'))
    expect(said).toEqual([])
  })

  it('is stopped when nothing is heard of it, although it would never end', async () => {
    const pidFile = join(folder, 'pid')
    const never = `require('node:fs').writeFileSync('pid', String(process.pid))
      process.on('SIGTERM', () => {})
      setInterval(() => {}, 1000)`
    await expect(installing(npmThat(never))).rejects.toThrow('Is there a network?')
    expect(said.at(-1)).toMatch(/^ {2}0 packages fetched, \d s$/)
    const pid = Number(readFileSync(pidFile, 'utf8'))
    expect(pid).toBeGreaterThan(1)
    await expect.poll(() => isAlive(pid)).toBe(false)
  })

  it('without a network says so, with the words of npm', async () => {
    const offline = "console.error('npm error code ENOTFOUND'); process.exit(1)"
    await expect(installing(npmThat(offline))).rejects.toThrow(
      /Is there a network\?.*\nnpm error code ENOTFOUND/,
    )
  })

  it('that went well for npm alone says what is missing', async () => {
    await expect(installing(npmThat(''))).rejects.toThrow(
      '2 packages are not as package-lock.json has them: node',
    )
  })

  it('over another manager’s folder is refused', async () => {
    put('a', '1.0.0')
    writeFileSync(join(folder, 'node_modules/.yarn-integrity'), '')
    await expect(installing(npmThat(writing))).rejects.toThrow(
      'node_modules was made by yarn, and 1 packages',
    )
    expect(missingPackages(folder)).toEqual(['node_modules/@b/c'])
  })

  it('without npm says where it comes from', async () => {
    const none = { ...npmThat(''), command: join(folder, 'no-npm') }
    await expect(installing(none)).rejects.toThrow('no-npm does not start')
  })
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
