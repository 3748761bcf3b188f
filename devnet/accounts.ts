import { bytesToHex, type Hex } from 'viem'
import { mnemonicToAccount, type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'
import type { DevnetAccount } from './info'

/** The mnemonic that every local chain uses. Its keys are public: never use them where money is real. */
const MNEMONIC = 'test test test test test test test test test test test junk'

/** The branch of the mnemonic's accounts; deriving it once saves half a second. */
const branch = mnemonicToAccount(MNEMONIC, { path: "m/44'/60'/0'/0" }).getHdKey()

function account(index: number): PrivateKeyAccount & { key: `0x${string}` } {
  const { privateKey } = branch.deriveChild(index)
  if (!privateKey) throw new Error(`The mnemonic has no account ${index}.`)
  const key = bytesToHex(privateKey)
  return { ...privateKeyToAccount(key), key }
}

/** The accounts of the story that a fresh devnet tells, by index of the mnemonic. */
const roles = [
  ['delegator', 'has stake with rewards and fees on L2, and ETH on both chains'],
  ['holder', "has liquid LPT on L2, some LPT' on L1, and ETH on both chains"],
  ['newcomer', 'has ETH on both chains and nothing else'],
  [
    'orchestrator',
    'is registered and active, calls reward() each round, and has some of the older LPT on L1',
  ],
  ['owner', "owns the gateways and Livepeer's Controller"],
  ['pauser', 'may pause the gateways, but not unpause them'],
] as const

export type Role = (typeof roles)[number][0]

/** The accounts that people use, with their keys. */
export const demoAccounts: readonly DevnetAccount[] = roles.map(([role, about], index) => {
  const { address, key } = account(index)
  return { role, address, privateKey: key, about }
})

/** The same people where a command has put up the protocol: all have ETH on both chains, and nobody has done anything. */
export const plainAccounts = (): readonly DevnetAccount[] => {
  const { address, key } = account(machine.protocolDeployer)
  const deployer = {
    role: 'deployer',
    address,
    privateKey: key,
    about: 'ran the protocol command; what that has set up belongs to it',
  }
  const gateways: Partial<Record<string, string>> = {
    owner: 'owns the gateways, and has ETH on both chains',
    pauser: 'may pause the gateways, but not unpause them',
  }
  const others = demoAccounts.map((one) => ({
    ...one,
    about: gateways[one.role] ?? 'has ETH on both chains',
  }))
  return [...others, deployer]
}

/** The same people where there is no bridge yet, and the stand-ins of Livepeer have been used for some rounds. */
export const stakedAccounts: readonly DevnetAccount[] = demoAccounts.map((one) => {
  const others: Partial<Record<string, string>> = {
    delegator: 'has stake with rewards on L2, and ETH on both chains',
    holder: 'has liquid LPT on L2, and ETH on both chains',
    owner: "owns Livepeer's Controller, and has ETH on both chains",
    pauser: 'has ETH on both chains',
  }
  return { ...one, about: others[one.role] ?? one.about }
})

export function accountOf(role: Role): PrivateKeyAccount {
  return account(roles.findIndex(([name]) => name === role))
}

/** Accounts of the machinery. Nobody plays with these, so nobody disturbs their nonces. */
const machine = {
  deployer: 100,
  validator: 101,
  batchPoster: 102,
  keeper: 103,
  l2Deployer: 104,
  protocolDeployer: 105,
} as const

export type Machine = keyof typeof machine

export const accountKey = (name: Machine): Hex => account(machine[name]).key

export const machineAccount = (name: Machine): PrivateKeyAccount => account(machine[name])
