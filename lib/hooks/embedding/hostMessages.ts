import type { Address } from 'viem'
import type { Theme } from '@/lib/hooks/useTheme'

/** Both sides put this into each message, so that no other's is taken for one. The number is the version of the protocol. */
export const PROTOCOL = { lptBridge: 1 } as const

/** The settings that the embedding site lends the app. A field that is left out stays as it was said before. */
export type Lent = { theme?: Theme; account?: Address | null; chainId?: number }

/** An answer of the host's wallet to a request. */
export type Answer = { id: number } & (
  | { result: unknown }
  | { error: { code: number; message: string; data?: unknown } }
)

/** A message from the embedding site. */
export type HostMessage = ({ type: 'lend' } & Lent) | ({ type: 'answer' } & Answer)

/** A message from the app to it. docs/embedding.md describes each. */
export type AppMessage =
  | { type: 'ready' }
  | { type: 'page'; path: string; height: number }
  | { type: 'request'; id: number; method: string; params: unknown }

/** @returns null for anything that is no message of the protocol, or one that says nothing sensible */
export function parseHostMessage(told: unknown): HostMessage | null {
  if (!isRecord(told) || told.lptBridge !== PROTOCOL.lptBridge) return null
  if (told.type === 'lend') return { type: 'lend', ...parseLent(told) }
  if (told.type !== 'answer' || typeof told.id !== 'number') return null
  const { id, error, result } = told
  if (!isRecord(error)) return { type: 'answer', id, result }
  const { code, message, data } = error
  return {
    type: 'answer',
    id,
    error: {
      code: typeof code === 'number' ? code : -32603,
      message: typeof message === 'string' ? message : 'The wallet refused.',
      ...(data !== undefined && { data }),
    },
  }
}

function parseLent({ theme, account, chainId }: Record<string, unknown>): Lent {
  return {
    ...((theme === 'light' || theme === 'dark' || theme === 'system') && { theme }),
    ...((account === null || (typeof account === 'string' && isAddress(account))) && { account }),
    ...(typeof chainId === 'number' && Number.isSafeInteger(chainId) && chainId > 0 && { chainId }),
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isAddress = (text: string): text is Address => /^0x[0-9a-f]{40}$/i.test(text)
