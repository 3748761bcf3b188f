import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Wallet } from 'ethers'
import { afterAll, describe, expect, it } from 'vitest'
import { readSettings } from '../settings'
import { readKey } from './readKey'

const folder = mkdtempSync(join(tmpdir(), 'keeper-'))
afterAll(() => rmSync(folder, { recursive: true }))
const written = (name: string, text: string) => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const key = `0x${'12'.repeat(32)}`
const { address } = new Wallet(key)

describe("the keeper's key", () => {
  it('comes from the environment, or from a keystore and a file with its password', async () => {
    const keystore = written('key.json', await new Wallet(key).encrypt('open', { scrypt: { N: 2 } }))
    const passwordFile = written('password', 'open\n')
    expect((await readKey({ key }))?.address).toBe(address)
    expect((await readKey({ keystore, passwordFile }))?.address).toBe(address)
    expect(await readKey({})).toBeNull()
    await expect(readKey({ keystore })).rejects.toThrow('WATCH_KEEPER_PASSWORD_FILE')
    await expect(readKey({ keystore: join(folder, 'none') })).rejects.toThrow('There is no keystore')
    await expect(readKey({ key, keystore })).rejects.toThrow('both set')
    await expect(readKey({ keystore, passwordFile: written('other', 'wrong') })).rejects.toThrow(
      'cannot be opened',
    )
  })

  it('is never repeated, and never read from the file of settings', () => {
    const pair = ['--pair', 'devnet']
    expect(() => readSettings(pair, { WATCH_KEEPER_KEY: '1234secret' })).toThrow(/^(?!.*1234secret)/)
    const file = written('watch.env', `WATCH_KEEPER_KEY=${key}`)
    expect(() => readSettings([...pair, '--settings', file], {})).toThrow('the environment or a keystore')
  })

  it('goes with acts that are named', () => {
    expect(readSettings(['--pair', 'devnet', '--act', 'claim,redeem'], {}).act).toEqual(['claim', 'redeem'])
    expect(() => readSettings(['--pair', 'devnet', '--act', 'steal'], {})).toThrow('WATCH_ACT')
    expect(readSettings(['--pair', 'devnet'], { WATCH_MAX_GAS_PRICE_L1: '2.5' }).limits.gasPrice.l1).toBe(
      2_500_000_000n,
    )
  })
})
