import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Wallet } from 'ethers'
import { afterAll, describe, expect, it } from 'vitest'
import { readDeployer } from './deployer'

const folder = mkdtempSync(join(tmpdir(), 'keystore-'))
afterAll(() => rmSync(folder, { recursive: true }))

const written = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const key = `0x${'12'.repeat(32)}`
const wallet = new Wallet(key)

describe('the deployer', () => {
  it('is nobody when nothing is set', async () => expect(await readDeployer({}, null)).toBeNull())

  it('comes from the environment', async () =>
    expect((await readDeployer({ DEPLOYER_KEY: key }, null))?.address).toBe(wallet.address))

  it('comes from a keystore, with the password of a file or of a person', async () => {
    const DEPLOYER_KEYSTORE = written('key.json', await wallet.encrypt('open', { scrypt: { N: 2 } }))
    const DEPLOYER_PASSWORD_FILE = written('password', 'open\n')
    const byFile = await readDeployer({ DEPLOYER_KEYSTORE, DEPLOYER_PASSWORD_FILE }, null)
    const byPerson = await readDeployer({ DEPLOYER_KEYSTORE }, async () => 'open')
    expect([byFile?.address, byPerson?.address]).toEqual([wallet.address, wallet.address])

    await expect(readDeployer({ DEPLOYER_KEYSTORE }, async () => 'wrong')).rejects.toThrow(
      'cannot be opened: it is no keystore, or the password is wrong.',
    )
    await expect(readDeployer({ DEPLOYER_KEYSTORE }, null)).rejects.toThrow('Set DEPLOYER_PASSWORD_FILE.')
  })

  it('is refused when two are named, or the file is not there', async () => {
    await expect(readDeployer({ DEPLOYER_KEY: key, DEPLOYER_KEYSTORE: 'x' }, null)).rejects.toThrow(
      'both set',
    )
    await expect(readDeployer({ DEPLOYER_KEYSTORE: join(folder, 'none') }, null)).rejects.toThrow(
      'There is no keystore at',
    )
  })
})
