import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readSettings } from './settings'
import { variables } from './variables'

const folder = mkdtempSync(join(tmpdir(), 'watch-'))
afterAll(() => rmSync(folder, { recursive: true }))
const written = (text: string) => {
  const path = join(folder, 'watch.env')
  writeFileSync(path, text)
  return path
}

describe('settings', () => {
  it('have their defaults', () => {
    expect(readSettings(['--pair', 'devnet'], {})).toMatchObject({
      shape: 'json',
      seconds: 60,
      once: false,
      listen: null,
    })
  })

  it('say each mistake', () => {
    const wrong = {
      WATCH_WEBHOOK: 'x',
      WATCH_WEBHOOK_SHAPE: 'fax',
      WATCH_EVERY_SECONDS: '0',
      WATCH_LISTEN: 'here',
    }
    const attempt = () => readSettings(['--pair', 'moon'], wrong)
    for (const word of [
      '--pair',
      'WATCH_WEBHOOK is',
      'WATCH_WEBHOOK_SHAPE',
      'WATCH_EVERY_SECONDS',
      'WATCH_LISTEN',
    ]) {
      expect(attempt).toThrow(word)
    }
  })

  it('come from the command line, the environment and a file, in this order', () => {
    const file = written('WATCH_EVERY_SECONDS=5\nWATCH_LISTEN=1\n')
    const args = ['--pair', 'devnet', '--settings', file]
    expect(readSettings(args, {})).toMatchObject({ seconds: 5, listen: { host: '127.0.0.1', port: 1 } })
    expect(readSettings(args, { WATCH_EVERY_SECONDS: '7', WATCH_LISTEN: '0.0.0.0:2' })).toMatchObject({
      seconds: 7,
      listen: { host: '0.0.0.0', port: 2 },
    })
    expect(readSettings([...args, '--listen', '[::1]:3'], { WATCH_LISTEN: '2' })).toMatchObject({
      listen: { host: '::1', port: 3 },
    })
  })

  it('say what is wrong with the file', () => {
    expect(() => readSettings(['--pair', 'devnet', '--settings', join(folder, 'none')], {})).toThrow(
      'There is no file',
    )
    expect(() => readSettings(['--pair', 'devnet', '--settings', written('WATCH_EVRY=1')], {})).toThrow(
      'WATCH_EVRY',
    )
  })

  it('are each in docs/watching.md, and no other', () => {
    const page = readFileSync(join(import.meta.dirname, '../docs/watching.md'), 'utf8')
    const named = new Set([...page.matchAll(/`(WATCH_[A-Z0-9_]+)`/g)].map(([, name]) => name))
    expect([...named].toSorted()).toEqual(Object.keys(variables).toSorted())
  })
})
