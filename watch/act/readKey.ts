import { existsSync, readFileSync } from 'node:fs'
import { Wallet } from 'ethers'
import { isHex } from 'viem'
import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'

export type KeySettings = {
  key?: string | undefined
  keystore?: string | undefined
  passwordFile?: string | undefined
}

/**
 * The keeper's account, from the environment or from a keystore file. Null when the settings name neither.
 * @throws Error with a sentence when it cannot be opened; it never repeats a secret
 */
export async function readKey({
  key,
  keystore,
  passwordFile,
}: KeySettings): Promise<PrivateKeyAccount | null> {
  if (key !== undefined && keystore !== undefined)
    throw new Error('WATCH_KEEPER_KEY and WATCH_KEEPER_KEYSTORE are both set. Set the one that is meant.')
  if (isHex(key)) return privateKeyToAccount(key)
  if (keystore === undefined) return null
  if (!existsSync(keystore)) throw new Error(`There is no keystore at ${keystore} (WATCH_KEEPER_KEYSTORE).`)
  if (passwordFile === undefined || !existsSync(passwordFile))
    throw new Error(
      'WATCH_KEEPER_KEYSTORE needs WATCH_KEEPER_PASSWORD_FILE, the path of a file with its password.',
    )
  const password = readFileSync(passwordFile, 'utf8').replace(/\r?\n$/, '')
  try {
    const { privateKey } = await Wallet.fromEncryptedJson(readFileSync(keystore, 'utf8'), password)
    if (isHex(privateKey)) return privateKeyToAccount(privateKey)
  } catch {
    // The library's own error may repeat what it was given.
  }
  throw new Error(`The keystore ${keystore} cannot be opened: it is no keystore, or the password is wrong.`)
}
