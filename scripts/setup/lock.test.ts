import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { holdLock, withLock } from './lock'

let folder: string
let said: string[]
const path = () => join(folder, 'work.lock')
const lock = (work: () => Promise<void>) => withLock('work', (line) => said.push(line), work, folder)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'locks-'))
  said = []
})
afterEach(() => rmSync(folder, { recursive: true }))

it('lets one work after the other, and says who waits', async () => {
  const log: string[] = []
  const work = (name: string) => async () => {
    log.push(`+${name}`)
    await new Promise((resolve) => setImmediate(resolve))
    log.push(`-${name}`)
  }
  await Promise.all([lock(work('a')), lock(work('b'))])
  expect(log).toEqual(['+a', '-a', '+b', '-b'])
  expect(said).toEqual([expect.stringContaining('waiting for it')])
  expect(existsSync(path())).toBe(false)
})

it('takes over from a process that was killed', async () => {
  // Above the greatest id that a system gives.
  writeFileSync(path(), '2147483646')
  await lock(async () => {})
  expect(said).toEqual([expect.stringContaining('taking over')])
})

it('takes over a lock that nobody touches, although its id lives: another program has it', async () => {
  writeFileSync(path(), String(process.ppid))
  utimesSync(path(), 0, 0)
  await lock(async () => {})
  expect(said).toEqual([expect.stringContaining('taking over')])
})

it('is free again after a work that failed', async () => {
  await expect(lock(() => Promise.reject(new Error('so')))).rejects.toThrow('so')
  await lock(async () => {})
  expect(said).toEqual([])
})

it('is not waited for by whoever has another way', () => {
  const release = holdLock('work', folder)
  expect(release).not.toBeNull()
  expect(holdLock('work', folder)).toBeNull()
  release?.()
  expect(existsSync(path())).toBe(false)
  // A process that was killed holds nothing.
  writeFileSync(path(), '2147483646')
  holdLock('work', folder)?.()
  expect(existsSync(path())).toBe(false)
})
