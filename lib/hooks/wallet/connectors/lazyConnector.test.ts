import { mainnet } from 'viem/chains'
import { describe, expect, it, vi } from 'vitest'
import { type CreateConnectorFn, createConfig, createStorage, http } from 'wagmi'
import { mock } from 'wagmi/connectors'
import { lazyConnector } from './lazyConnector'

const account = '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266'

/** A vendor whose code is fetched by `load`, in a configuration that remembers `recent` as the last wallet. */
function picked({ recent, vendor }: { recent?: string; vendor?: CreateConnectorFn } = {}) {
  const load = vi.fn(async () => vendor ?? mock({ accounts: [account], features: { reconnect: true } }))
  const kept = new Map(recent === undefined ? [] : [['wagmi.recentConnectorId', JSON.stringify(recent)]])
  const config = createConfig({
    chains: [mainnet],
    transports: { [mainnet.id]: http('http://127.0.0.1:1') },
    connectors: [lazyConnector({ id: 'vendor', name: 'Vendor', type: 'vendor', rkDetails: {}, load })],
    storage: createStorage({
      storage: {
        getItem: (key) => kept.get(key) ?? null,
        setItem: (key, value) => void kept.set(key, value),
        removeItem: (key) => void kept.delete(key),
      },
    }),
    multiInjectedProviderDiscovery: false,
  })
  const [connector] = config.connectors
  if (connector === undefined) throw new Error('There is no connector')
  return { connector, load, kept }
}

describe("a vendor's wallet", () => {
  it('is not fetched to be asked whether it is authorised', async () => {
    const { connector, load } = picked()
    await expect(connector.getProvider()).rejects.toThrow('Nobody has picked Vendor')
    expect(await connector.isAuthorized()).toBe(false)
    expect(load).not.toHaveBeenCalled()
  })

  it('is not fetched for the sake of another that was connected last', async () => {
    const { connector, load } = picked({ recent: 'another' })
    expect(await connector.isAuthorized()).toBe(false)
    expect(load).not.toHaveBeenCalled()
  })

  it('is fetched when it was the last to be connected, and forgotten when it is disconnected', async () => {
    const { connector, load, kept } = picked({ recent: 'vendor' })
    await connector.getProvider()
    expect(load).toHaveBeenCalledOnce()
    await connector.disconnect()
    expect(kept.has('wagmi.recentConnectorId')).toBe(false)
  })

  it('is fetched once when it is picked, and connects', async () => {
    const { connector, load } = picked()
    // The list of wallets calls this on the one that was pressed.
    await Reflect.get(Object(Reflect.get(connector, 'rkDetails')), 'getProvider')()
    expect(await connector.connect()).toMatchObject({ accounts: [account] })
    expect(load).toHaveBeenCalledOnce()
  })

  it('is fetched again when that failed', async () => {
    const { connector, load } = picked()
    load.mockRejectedValueOnce(new Error('offline'))
    await expect(connector.connect()).rejects.toThrow('offline')
    expect(await connector.connect()).toMatchObject({ accounts: [account] })
  })

  it('says so when it is on one chain only', async () => {
    const onOneChain: CreateConnectorFn = (config) => {
      const { switchChain: _, ...rest } = mock({ accounts: [account] })(config)
      return rest
    }
    const { connector } = picked({ vendor: onOneChain })
    await expect(connector.switchChain?.({ chainId: mainnet.id })).rejects.toThrow(
      'Vendor is on one chain only',
    )
  })
})
