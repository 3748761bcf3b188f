// @vitest-environment jsdom
import { custom, numberToHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { createConfig, injected } from 'wagmi'
import { connect } from 'wagmi/actions'
import { errorCode } from '@/lib/errors/errors'
import { account } from '@/lib/hooks/testing/oddWallet'
import { pairWithBridge as pair } from '@/lib/hooks/testing/pairWithBridge'
import { switchTo } from './switchTo'

const SWITCH = 'wallet_switchEthereumChain'
const ADD = 'wallet_addEthereumChain'

/** A wallet's behaviour when it is asked for a network: it answers, throws, and goes there or stays. */
type Does = { answer?: unknown; error?: unknown; goes?: boolean; silent?: boolean }

/** A wallet on Arbitrum that is asked for Ethereum, as an extension is. */
async function wallet(does: Partial<Record<typeof SWITCH | typeof ADD, Does>>) {
  let chainId = pair.l2.id
  const listeners = new Set<(chain: string) => void>()
  const asked: string[] = []
  const provider = {
    on: (event: string, listener: (chain: string) => void) =>
      event === 'chainChanged' && listeners.add(listener),
    removeListener: (_: string, listener: (chain: string) => void) => listeners.delete(listener),
    async request({ method }: { method: string }) {
      if (method === 'eth_chainId') return numberToHex(chainId)
      if (method === 'eth_accounts' || method === 'eth_requestAccounts') return [account]
      if (method !== SWITCH && method !== ADD) return null
      asked.push(method)
      const { answer = null, error, goes = false, silent = false } = does[method] ?? {}
      if (silent) return new Promise(() => {})
      if (error !== undefined) throw error
      if (goes) go()
      return answer
    },
  }
  const go = () => {
    chainId = pair.l1.id
    for (const listener of listeners) listener(numberToHex(chainId))
  }
  Reflect.set(window, 'oddWallet', provider)
  const config = createConfig({
    chains: [pair.l2, pair.l1],
    connectors: [
      injected({
        target: () => ({
          id: 'odd',
          name: 'Odd',
          provider: (window) => Reflect.get(window ?? {}, 'oddWallet'),
        }),
      }),
    ],
    transports: { [pair.l1.id]: custom(provider), [pair.l2.id]: custom(provider) },
    storage: null,
  })
  const [connector] = config.connectors
  if (connector === undefined) throw new Error('There is no wallet.')
  await connect(config, { connector })
  return { config, asked, go }
}

const unknown = { code: 4902, message: 'Unrecognized chain ID' }
const nested = { code: -32_603, message: 'Internal error', data: { originalError: { code: 4902 } } }

describe('a wallet that is asked for another network', () => {
  it.each<[string, Parameters<typeof wallet>[0], readonly string[]]>([
    ['goes there and answers null', { [SWITCH]: { goes: true } }, [SWITCH]],
    ['goes there and answers an object', { [SWITCH]: { goes: true, answer: {} } }, [SWITCH]],
    ['does not know it and adds it', { [SWITCH]: { error: unknown }, [ADD]: { goes: true } }, [SWITCH, ADD]],
    [
      'says so in an error in an error',
      { [SWITCH]: { error: nested }, [ADD]: { goes: true } },
      [SWITCH, ADD],
    ],
  ])('that %s is there', async (_, does, expected) => {
    const { config, asked } = await wallet(does)
    await switchTo(config, pair, 'l1')
    expect(asked.filter((method, index) => asked.indexOf(method) === index)).toEqual(expected)
  })

  it.each<[string, Parameters<typeof wallet>[0]]>([
    ['answers null and stays', { [SWITCH]: {} }],
    ['answers true and stays', { [SWITCH]: { answer: true } }],
    ['never answers', { [SWITCH]: { silent: true } }],
    ['never answers to being asked to add it', { [SWITCH]: { error: unknown }, [ADD]: { silent: true } }],
  ])('that %s is waited for until somebody switches it by hand', async (_, does) => {
    const { config, go } = await wallet(does)
    let isThere = false
    const switching = switchTo(config, pair, 'l1').then(() => {
      isThere = true
    })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(isThere).toBe(false)
    go()
    await switching
    expect(isThere).toBe(true)
  })

  it.each<[string, Parameters<typeof wallet>[0], string]>([
    ['declines', { [SWITCH]: { error: { code: 4001, message: 'no' } } }, 'rejected'],
    [
      'declines to add it',
      { [SWITCH]: { error: unknown }, [ADD]: { error: { code: 4001, message: 'no' } } },
      'rejected',
    ],
    [
      'cannot switch (4200)',
      { [SWITCH]: { error: { code: 4200, message: 'Unsupported' } } },
      'chain-not-added',
    ],
    [
      'cannot switch (-32601)',
      { [SWITCH]: { error: { code: -32_601, message: 'no such method' } } },
      'chain-not-added',
    ],
    [
      'cannot add it',
      { [SWITCH]: { error: unknown }, [ADD]: { error: { code: -32_601, message: 'no' } } },
      'chain-not-added',
    ],
    ['adds it and stays', { [SWITCH]: { error: unknown }, [ADD]: {} }, 'chain-not-added'],
    ['is locked', { [SWITCH]: { error: { code: 4100, message: 'Unauthorized' } } }, 'wallet-locked'],
    [
      'has a question open',
      { [SWITCH]: { error: { code: -32_002, message: 'Already pending' } } },
      'wallet-busy',
    ],
    ['says a text', { [SWITCH]: { error: 'no' } }, 'chain-not-added'],
  ])('that %s is said to', async (_, does, code) => {
    const { config } = await wallet(does)
    expect(errorCode(await switchTo(config, pair, 'l1').catch((error: unknown) => error))).toBe(code)
  })
})
