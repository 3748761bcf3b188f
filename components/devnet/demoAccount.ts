import type { Address } from 'viem'
import type { DevnetAccount } from '@/lib/chains/devnetInfo'
import { makeListeners } from '@/lib/hooks/listeners'
import { pageStorage } from '@/lib/hooks/storage/pageStorage'

const ROLE = 'demo-role'
const CONNECTED = 'demo-connected'

let accounts: readonly DevnetAccount[] = []
const listeners = makeListeners()

const remembered = (key: string) => pageStorage.getItem(key)

const remember = (key: string, value: string | null) =>
  value === null ? pageStorage.removeItem(key) : pageStorage.setItem(key, value)

/** The demo account: one of the accounts that the local chains were started with. */
export const demoAccount = {
  /** Told once, when the local chains have said which accounts there are. */
  among(all: readonly DevnetAccount[]) {
    accounts = all
  },
  roles: () => accounts,
  current(): DevnetAccount {
    const role = remembered(ROLE) ?? 'delegator'
    const account = accounts.find((candidate) => candidate.role === role) ?? accounts[0]
    if (account === undefined) throw new Error('The local chains have no accounts.')
    return account
  },
  addresses: (): Address[] => (remembered(CONNECTED) ? [demoAccount.current().address] : []),
  connect: () => remember(CONNECTED, 'yes'),
  disconnect: () => remember(CONNECTED, null),
  become(role: string) {
    remember(ROLE, role)
    listeners.tell()
  },
  onChange: listeners.subscribe,
}
