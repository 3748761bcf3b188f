import { type CreateConnectorFn, createConnector } from 'wagmi'
import { OneChainOnly } from '@/lib/errors/walletErrors'

type Vendor = ReturnType<CreateConnectorFn>

type Details = {
  id: string
  name: string
  type: string
  rdns?: string
  /** The entry in the list of wallets; a wallet without this is not listed. */
  rkDetails?: object
  /** Fetches the vendor's code. */
  load: () => Promise<CreateConnectorFn>
  /** True when its code may be fetched without a press, for an account that was connected before or is there already. */
  mayReconnect?: () => boolean
}

/**
 * A wallet whose vendor's code is fetched when it is picked, or when it was the last one to be connected: until then it is
 * a name in a list. wagmi asks all its connectors at the start whether they are authorised; this one then says no.
 */
export function lazyConnector({ load, mayReconnect = () => false, ...wallet }: Details): CreateConnectorFn {
  const { rkDetails, ...details } = wallet
  return createConnector((config) => {
    let fetched: Promise<Vendor> | undefined
    const fetchVendor = async () => {
      const vendor = (await load())(config)
      await vendor.setup?.()
      return vendor
    }
    const vendor = () => {
      fetched ??= fetchVendor().catch((error: unknown) => {
        // The next press tries again.
        fetched = undefined
        throw error
      })
      return fetched
    }
    const isWanted = async () =>
      fetched !== undefined ||
      mayReconnect() ||
      (await config.storage?.getItem('recentConnectorId')) === details.id
    const wanted = async () => {
      if (await isWanted()) return vendor()
      throw new Error(`Nobody has picked ${details.name}`)
    }
    return {
      ...details,
      // The list of wallets asks by this for the provider, and only of the wallet that was picked.
      ...(rkDetails && {
        rkDetails: { ...rkDetails, getProvider: async () => (await vendor()).getProvider() },
      }),
      connect: async (parameters) => (await vendor()).connect(parameters),
      disconnect: async () => {
        await config.storage?.removeItem('recentConnectorId')
        await (await vendor()).disconnect()
      },
      getAccounts: async () => (await vendor()).getAccounts(),
      getChainId: async () => (await vendor()).getChainId(),
      getProvider: async (parameters) => (await wanted()).getProvider(parameters),
      isAuthorized: async () => (await isWanted()) && (await vendor()).isAuthorized(),
      switchChain: async (parameters) => {
        const switched = (await vendor()).switchChain?.(parameters)
        if (switched === undefined) throw new OneChainOnly(details.name)
        return switched
      },
      // The vendor's own connector listens to its provider and tells wagmi through the same emitter.
      onAccountsChanged: (accounts) => void fetched?.then((one) => one.onAccountsChanged(accounts)),
      onChainChanged: (chainId) => void fetched?.then((one) => one.onChainChanged(chainId)),
      onDisconnect: (error) => void fetched?.then((one) => one.onDisconnect(error)),
    }
  })
}
