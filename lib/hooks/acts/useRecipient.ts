import { skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { knownContracts } from '@/lib/bridge/knownContracts'
import { looksLikeName, namedRecipient, type ParsedRecipient, parseRecipient } from '@/lib/bridge/recipient'
import type { Side } from '@/lib/chains/pair'
import { keys } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useProtocol } from '@/lib/hooks/queries/useProtocol'
import { useClients } from '@/lib/hooks/useClients'
import { useDebounced } from '@/lib/hooks/useDebounced'

/**
 * The recipient as it was typed: an address, or a name where the network has names. An empty text means the account
 * itself; null while nobody can be named yet.
 * @param side of arrival
 */
export function useRecipient(text: string, account: Address | undefined, side: Side): ParsedRecipient | null {
  const pair = usePair()
  const typed = text.trim()
  const { data: protocol } = useProtocol(typed !== '')
  const isName = looksLikeName(typed)
  const name = useName(isName ? typed : null, side)
  if (typed === '') return account === undefined ? null : { ok: true, address: account }
  if (protocol === undefined) return null
  const known = knownContracts(pair, protocol)
  if (!isName) return parseRecipient(typed, known)
  if (!hasNames(pair)) return { ok: false, error: 'names-unknown-here' }
  if (name.data === undefined) {
    return { ok: false, error: name.isError ? 'name-unread' : 'name-resolving' }
  }
  return namedRecipient(typed, name.data, known)
}

const hasNames = (pair: ReturnType<typeof usePair>) => pair.l1.contracts?.ensUniversalResolver !== undefined

/** Asked for when the typing pauses. The code that knows names is fetched with the first of them. */
function useName(name: string | null, side: Side) {
  const clients = useClients()
  const pair = usePair()
  const settled = useDebounced(name)
  const asked = name !== null && name === settled && hasNames(pair) ? name : null
  return useQuery({
    queryKey: keys.name(name ?? '', side),
    queryFn:
      asked === null
        ? skipToken
        : async () => {
            const { resolveName } = await import('@/lib/actions/read/resolveName')
            return resolveName(clients, pair, { name: asked, side })
          },
    staleTime: 60_000,
  })
}
