import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseEnv } from './env'
import { variables } from './env/rules'

describe('the environment', () => {
  it('is a devnet when nothing is set', () => {
    expect(parseEnv({})).toEqual({
      pair: 'devnet',
      l1RpcUrls: [],
      l2RpcUrls: [],
      ownEndpoints: 'none',
      walletConnectId: null,
      siteUrl: null,
      embedOrigins: [],
    })
  })

  it('takes an empty variable for one that is not set', () => {
    const empty = Object.fromEntries(Object.keys(variables).map((key) => [key, '']))
    expect(parseEnv(empty)).toEqual(parseEnv({}))
  })

  it('reads every variable', () => {
    expect(
      parseEnv({
        NEXT_PUBLIC_PAIR: 'arbitrum-one',
        NEXT_PUBLIC_L1_RPC_URL: 'https://l1.example, https://other.example/key',
        NEXT_PUBLIC_L2_RPC_URL: 'http://127.0.0.1:8547',
        NEXT_PUBLIC_OWN_ENDPOINTS: 'https',
        NEXT_PUBLIC_WALLETCONNECT_ID: '0123456789abcdef0123456789ABCDEF',
        NEXT_PUBLIC_SITE_URL: 'https://bridge.example/',
        NEXT_PUBLIC_EMBED_ORIGINS: 'https://explorer.example, https://other.example:8443',
      }),
    ).toEqual({
      pair: 'arbitrum-one',
      l1RpcUrls: ['https://l1.example', 'https://other.example/key'],
      l2RpcUrls: ['http://127.0.0.1:8547'],
      ownEndpoints: 'https',
      walletConnectId: '0123456789abcdef0123456789ABCDEF',
      siteUrl: 'https://bridge.example',
      embedOrigins: ['https://explorer.example', 'https://other.example:8443'],
    })
  })

  it('says in a sentence which variable is wrong', () => {
    expect(() => parseEnv({ NEXT_PUBLIC_PAIR: 'mainnet', NEXT_PUBLIC_L1_RPC_URL: 'ws://x' })).toThrow(
      'The app cannot be built with these settings. NEXT_PUBLIC_PAIR must be one of: devnet, arbitrum-sepolia, arbitrum-one. ' +
        'NEXT_PUBLIC_L1_RPC_URL must be http or https URLs, separated by commas. See .env.example.',
    )
  })

  it.each(['YOUR_PROJECT_ID', '0123456789abcdef', 'g'.repeat(32)])('does not take %j for a project', (id) => {
    expect(() => parseEnv({ NEXT_PUBLIC_WALLETCONNECT_ID: id })).toThrow(
      'NEXT_PUBLIC_WALLETCONNECT_ID must be the 32 hexadecimal digits of a WalletConnect project id.',
    )
  })

  it('is described whole in .env.example', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8')
    const keys = [...example.matchAll(/^([A-Z0-9_]+)=/gm)].map((match) => match[1])
    expect(keys).toEqual(Object.keys(variables))
  })
})
