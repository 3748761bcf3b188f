import { expect, it, vi } from 'vitest'
import { parseHostMessage } from './hostMessages'
import { hostProvider } from './hostProvider'

const account = '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266'
const another = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'

function lentBy(patience = 10_000) {
  const post = vi.fn()
  return { post, provider: hostProvider(post, patience) }
}

it('waits for the first word of the host, and has the account that it lends', async () => {
  const { provider, post } = lentBy()
  const asked = provider.request({ method: 'eth_accounts' })
  provider.lend({ account, chainId: 42161 })
  expect(await asked).toEqual([account])
  expect(await provider.request({ method: 'eth_chainId' })).toBe('0xa4b1')
  expect(post).not.toHaveBeenCalled()
})

it('has no account where the host says nothing', async () => {
  const { provider } = lentBy(1)
  expect(await provider.request({ method: 'eth_accounts' })).toEqual([])
  await expect(provider.request({ method: 'eth_requestAccounts' })).rejects.toMatchObject({ code: 4100 })
})

it('tells of another account, another chain and none, once each', () => {
  const { provider } = lentBy()
  const [accounts, chain] = [vi.fn(), vi.fn()]
  provider.on('accountsChanged', accounts)
  provider.on('chainChanged', chain)
  for (const lent of [{ account, chainId: 1 }, { account }, { theme: 'dark' }, { account: another }] as const)
    provider.lend(lent)
  provider.lend({ account: null, chainId: 2 })
  expect(accounts.mock.calls).toEqual([[[account]], [[another]], [[]]])
  expect(chain.mock.calls).toEqual([['0x1'], ['0x2']])
})

it('hands every request to the host, and each gets the answer to it', async () => {
  const { provider, post } = lentBy()
  provider.lend({ account, chainId: 1 })
  const first = provider.request({ method: 'eth_sendTransaction', params: [{ to: another }] })
  const second = provider.request({ method: 'personal_sign' })
  await vi.waitFor(() => expect(post).toHaveBeenCalledTimes(2))
  expect(post.mock.calls[0]).toEqual([
    { type: 'request', id: 1, method: 'eth_sendTransaction', params: [{ to: another }] },
  ])
  provider.answer({ id: 2, error: { code: 4001, message: 'No' } })
  provider.answer({ id: 7, result: 'nobody asked' })
  provider.answer({ id: 1, result: '0xhash' })
  expect(await first).toBe('0xhash')
  await expect(second).rejects.toMatchObject({ code: 4001, message: 'No' })
})

it.each([
  [
    { lptBridge: 1, type: 'lend', theme: 'dark', account, chainId: 1 },
    { theme: 'dark', account, chainId: 1 },
  ],
  [{ lptBridge: 1, type: 'lend', account: null }, { account: null }],
  [{ lptBridge: 1, type: 'lend', theme: 'pink', account: '0x1', chainId: 1.5 }, {}],
])('reads what a host lends from %j', (told, lent) => {
  expect(parseHostMessage(told)).toEqual({ type: 'lend', ...lent })
})

it.each([
  null,
  'ready',
  {},
  { type: 'lend', account },
  { lptBridge: 2, type: 'lend', account },
  { lptBridge: 1, type: 'answer', id: 'x' },
])('takes %j for no message of a host', (told) => expect(parseHostMessage(told)).toBeNull())

it('reads an error that is none in its words', () => {
  expect(parseHostMessage({ lptBridge: 1, type: 'answer', id: 1, error: {} })).toEqual({
    type: 'answer',
    id: 1,
    error: { code: -32603, message: 'The wallet refused.' },
  })
})
