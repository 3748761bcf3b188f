import { skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { keys, REFRESH_MS } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { useDebounced } from '@/lib/hooks/useDebounced'
import { withDescribedErrors } from '@/lib/hooks/withDescribedErrors'
import type { HintedAct } from '@/lib/staking/hintedAct'

/**
 * The fee of an act on L2 now, once the act has stayed the same for a moment. Nothing is read without an act; an act
 * that would fail has no fee yet, and its reason is told when it is signed.
 */
export function useStakeFee(account: Address, act: HintedAct | null) {
  const clients = useClients()
  const pair = usePair()
  const name = nameOf(act)
  const settled = useDebounced(name)
  return useQuery({
    queryKey: keys.stakeFee(account, name),
    queryFn:
      act === null || settled !== name
        ? skipToken
        : () =>
            withDescribedErrors(async () => {
              const { estimateStakeAct } = await import('@/lib/actions/read/estimateStakeAct')
              return estimateStakeAct(clients, pair, { account, act })
            }),
    refetchInterval: 2 * REFRESH_MS,
    // While an amount is typed the fee hardly changes.
    placeholderData: (previous) => (act === null ? undefined : previous),
    retry: false,
  })
}

function nameOf(act: HintedAct | null): string | null {
  switch (act?.kind) {
    case undefined:
      return null
    case 'unbond':
      return `unbond:${act.amount}`
    case 'bond':
      return `bond:${act.amount}:${act.orchestrator}`
    case 'rebond':
      return `rebond:${act.lockId}:${act.delegate}`
  }
}
