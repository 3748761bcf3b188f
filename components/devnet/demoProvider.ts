import { numberToHex } from 'viem'
import type { ChainPair } from '@/lib/chains/pair'
import { demoAccount } from './demoAccount'
import { RpcError, rpc } from './rpc'
import type { SigningRequest } from './signAsDemo'

type Request = { method: string; params?: readonly unknown[] | undefined }
type Listener = (value: unknown) => void

/**
 * A wallet that lives in the page and signs without asking, with a key that everybody knows: for local chains alone.
 * To the rest of the app it is a wallet like any other (EIP-1193).
 */
export function demoProvider(pair: ChainPair) {
  const chains = [pair.l2, pair.l1]
  const listeners = new Map<string, Set<Listener>>()
  let chain = pair.l2

  const emit = (event: string, value: unknown) => {
    for (const listener of listeners.get(event) ?? []) listener(value)
  }
  demoAccount.onChange(() => emit('accountsChanged', demoAccount.addresses()))

  const switchTo = (params: readonly unknown[]) => {
    const wanted = field(params[0], 'chainId')
    const known = chains.find(({ id }) => numberToHex(id) === wanted)
    if (known === undefined) throw new RpcError(4902, 'The demo account knows the local chains only.')
    chain = known
    emit('chainChanged', numberToHex(known.id))
    return null
  }

  const sign = async (asked: SigningRequest) => {
    const { signAsDemo } = await import('./signAsDemo')
    return signAsDemo(chain, demoAccount.current().privateKey, asked)
  }

  const request = async ({ method, params = [] }: Request): Promise<unknown> => {
    switch (method) {
      case 'eth_chainId':
        return numberToHex(chain.id)
      case 'eth_accounts':
        return demoAccount.addresses()
      case 'eth_requestAccounts':
        demoAccount.connect()
        return demoAccount.addresses()
      case 'wallet_requestPermissions':
        demoAccount.connect()
        return [
          {
            parentCapability: 'eth_accounts',
            caveats: [{ type: 'restrictReturnedAccounts', value: demoAccount.addresses() }],
          },
        ]
      case 'wallet_revokePermissions':
        demoAccount.disconnect()
        return null
      case 'wallet_addEthereumChain':
      case 'wallet_switchEthereumChain':
        return switchTo(params)
      case 'eth_sendTransaction':
      case 'personal_sign':
      case 'eth_signTypedData_v4':
        return sign({ method, params })
      default:
        return rpc(chain, method, params)
    }
  }

  return {
    request,
    on: (event: string, listener: Listener) => {
      listeners.set(event, (listeners.get(event) ?? new Set()).add(listener))
    },
    removeListener: (event: string, listener: Listener) => {
      listeners.get(event)?.delete(listener)
    },
  }
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
