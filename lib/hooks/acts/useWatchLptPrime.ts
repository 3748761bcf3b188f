import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { useConfig, useConnection } from 'wagmi'
import { getConnection, getConnectorClient, switchChain } from 'wagmi/actions'
import { isCodeMissing } from '@/lib/errors/code/codeMissing'
import { fetchCode } from '@/lib/hooks/code/fetchCode'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { useTrueFor } from '@/lib/hooks/useTrueFor'

/** A wallet that has not answered by then is not waited for, in milliseconds. */
const SILENT_MS = 8_000

/** Offers LivepeerToken' to the wallet that is connected. A wallet that cannot take it is known as such from then on. */
export function useWatchLptPrime() {
  const config = useConfig()
  const pair = usePair()
  const clients = useClients()
  const { connector } = useConnection()
  const { mutate, data, error, isPending, variables } = useMutation({
    mutationFn: async (_wallet: string | undefined) => {
      const chainId = pair.l1.id
      const { watchLptPrime } = await fetchCode(() => import('@/lib/actions/write/watchLptPrime'))
      // A wallet keeps its list of tokens by network.
      if (getConnection(config).chainId !== chainId) await switchChain(config, { chainId })
      const wallet = await getConnectorClient(config, { chainId })
      return watchLptPrime({ ...clients, wallet }, pair)
    },
  })
  const isSilent = useTrueFor(isPending, SILENT_MS)
  const isAsked = useRef(false)
  const isOfThisWallet = variables === connector?.uid
  return {
    /** Does nothing while the wallet is asked and not silent: the state of a button is a moment behind the finger. */
    watch: () => {
      if (isAsked.current && !isSilent) return
      isAsked.current = true
      mutate(connector?.uid, {
        onSettled: () => {
          isAsked.current = false
        },
      })
    },
    /** Not for ever: a wallet may never answer. */
    busy: isPending && !isSilent,
    outcome: isOfThisWallet ? data : undefined,
    /** The code that asks the wallet did not come. */
    isMissing: isOfThisWallet && isCodeMissing(error),
    isOpen: pair.gateways !== null,
  }
}
