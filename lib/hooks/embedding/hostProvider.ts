import type { Answer, AppMessage, Lent } from './hostMessages'

type Request = { method: string; params?: unknown }
type Listener = (value: unknown) => void

/** A host that says nothing for so long has no account to lend, in milliseconds. */
const PATIENCE = 3_000

const hex = (chainId: number): string => `0x${chainId.toString(16)}`

/** An error of a wallet, with its code (EIP-1193). */
class HostError extends Error {
  constructor(
    readonly code: number,
    message: string,
    readonly data?: unknown,
  ) {
    super(message)
  }
}

/**
 * The wallet of the site around the app, as a wallet of the page (EIP-1193): the host names its account, and asks it
 * for every signature.
 * @param post says something to the host
 * @param patience the time that a host has for its first word, in milliseconds
 */
export function hostProvider(post: (message: AppMessage) => void, patience = PATIENCE) {
  const listeners = new Map<string, Set<Listener>>()
  const waiting = new Map<number, (answer: Answer) => void>()
  let lent: Lent = {}
  let asked = 0
  let begin = () => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
    setTimeout(resolve, patience)
  })
  const emit = (event: string, value: unknown) => {
    for (const listener of listeners.get(event) ?? []) listener(value)
  }
  const accounts = () => (lent.account ? [lent.account] : [])

  const ask = async ({ method, params = [] }: Request): Promise<unknown> => {
    const id = ++asked
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve)
      post({ type: 'request', id, method, params })
    })
    waiting.delete(id)
    if ('error' in answer) throw new HostError(answer.error.code, answer.error.message, answer.error.data)
    return answer.result
  }

  return {
    async request(request: Request): Promise<unknown> {
      await begun
      switch (request.method) {
        case 'eth_accounts':
          return accounts()
        case 'eth_requestAccounts':
          if (accounts().length === 0) throw new HostError(4100, 'The site around this page has no account.')
          return accounts()
        case 'eth_chainId':
          if (lent.chainId !== undefined) return hex(lent.chainId)
          return ask(request)
        // The host decides what it lends.
        case 'wallet_revokePermissions':
          return null
        default:
          return ask(request)
      }
    },
    on: (event: string, listener: Listener) => {
      listeners.set(event, (listeners.get(event) ?? new Set()).add(listener))
    },
    removeListener: (event: string, listener: Listener) => {
      listeners.get(event)?.delete(listener)
    },
    /** The host has lent something: for the first time, or something else than before. */
    lend(now: Lent): void {
      const before = lent
      lent = { ...before, ...now }
      begin()
      if (lent.chainId !== undefined && lent.chainId !== before.chainId)
        emit('chainChanged', hex(lent.chainId))
      if (lent.account !== before.account) emit('accountsChanged', accounts())
    },
    /** The host's wallet has answered. */
    answer: (answer: Answer): void => waiting.get(answer.id)?.(answer),
  }
}
