import { existsSync, readFileSync } from 'node:fs'
import { type Hex, isHex } from 'viem'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import type { Settings } from './settings'

/**
 * The account that sends the transactions, from the environment or from a keystore file. Null when the settings name neither.
 * @param askPassword asks the person at the terminal; null when there is nobody to ask
 * @throws Error when the keystore cannot be opened
 */
export async function readDeployer(
  settings: Settings,
  askPassword: (() => Promise<string>) | null,
): Promise<PrivateKeyAccount | null> {
  const { DEPLOYER_KEY: key, DEPLOYER_KEYSTORE: keystore, DEPLOYER_PASSWORD_FILE: file } = settings
  if (key !== undefined && keystore !== undefined)
    throw new Error('DEPLOYER_KEY and DEPLOYER_KEYSTORE are both set. Set the one that is meant.')
  if (isHex(key)) return privateKeyToAccount(key)
  if (keystore === undefined) return null
  if (!existsSync(keystore)) throw new Error(`There is no keystore at ${keystore} (DEPLOYER_KEYSTORE).`)
  return privateKeyToAccount(await openKeystore(keystore, await passwordFrom(file, askPassword)))
}

async function passwordFrom(
  file: string | undefined,
  askPassword: (() => Promise<string>) | null,
): Promise<string> {
  if (file !== undefined) {
    if (!existsSync(file)) throw new Error(`There is no file ${file} (DEPLOYER_PASSWORD_FILE).`)
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '')
  }
  if (askPassword !== null) return askPassword()
  throw new Error('Nobody is there to be asked for the password of the keystore. Set DEPLOYER_PASSWORD_FILE.')
}

/** Version 3 keystores, as cast, geth and most wallets write them. */
async function openKeystore(path: string, password: string): Promise<Hex> {
  // Loaded here: nothing else of the tool needs it.
  const { Wallet } = await import('ethers')
  try {
    const { privateKey } = await Wallet.fromEncryptedJson(readFileSync(path, 'utf8'), password)
    if (isHex(privateKey)) return privateKey
  } catch {
    // The library's own error may repeat what it was given.
  }
  throw new Error(`The keystore ${path} cannot be opened: it is no keystore, or the password is wrong.`)
}
