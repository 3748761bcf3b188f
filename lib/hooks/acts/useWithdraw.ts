import { type Address, type Hash, zeroAddress } from 'viem'
import type { OfferedFees } from '@/lib/bridge/fees'
import { planWithdraw, type WithdrawStep } from '@/lib/bridge/plan'
import { refundOf } from '@/lib/bridge/refund'
import { validateWithdraw, withdrawWarnings } from '@/lib/bridge/validate'
import { useBridgeFacts } from '@/lib/hooks/queries/useBridgeFacts'
import { useEstimateTicketFees, useTicketFees } from '@/lib/hooks/queries/useTicketFees'
import { useDebounced } from '@/lib/hooks/useDebounced'
import type { Act, Follow } from './act'
import { confirmingName } from './confirmingName'
import { useAct } from './useAct'
import { useParties } from './useParties'

/**
 * A withdrawal while it is being made up: what its ticket may cost, what stands in its way.
 * @param draft.amount in wei; null while none is typed
 * @param draft.recipient as it was typed; empty: to the account itself
 * @param follow what comes when the withdrawal is on its way under its hash
 */
export function useWithdraw(
  { amount, recipient }: { amount: bigint | null; recipient: string },
  account: Address | undefined,
  { onSent, ...follow }: Follow,
) {
  const facts = useBridgeFacts(account)
  const { to, parties, remember, required, codes, ...recipients } = useParties({
    recipient,
    account,
    from: 'l1',
    facts: facts.data,
  })
  const names = amount === null ? [] : withdrawNames(amount)
  const sent = (hash: Hash) => {
    remember()
    onSent(hash)
  }
  const { act, ...acting } = useAct({
    names,
    kind: withdrawKind,
    onSent: { names: [...names, withdrawKind], hear: sent },
  })

  const known = facts.data
  const complete = known !== undefined && amount !== null && parties !== null
  const refund = complete
    ? refundOf({ ...parties, accountCode: known.l1.code, toCode: parties.recipient.l1 })
    : null
  const ready = complete && validateWithdraw(amount, known, null) === null
  const settled = useDebounced(amount ?? 0n)
  const fees = useTicketFees({
    to: parties?.to ?? zeroAddress,
    amount: settled,
    refundTo: refund?.refundTo ?? zeroAddress,
    enabled: ready && settled > 0n,
  })

  const ofRecipient = amount === null ? null : recipients.problem
  const problem =
    known === undefined ? null : (validateWithdraw(amount, known, fees.data ?? null) ?? ofRecipient)
  const warnings = complete ? withdrawWarnings(parties, known, parties.recipient) : []
  const next =
    ready && problem === null && fees.data !== undefined
      ? planWithdraw({ amount, to: parties.to })[0]
      : undefined
  const estimate = useEstimateTicketFees()
  const shown = fees.data
  const sign =
    next && shown && refund
      ? () => {
          const burn = { to: next.to, amount: next.amount, refundTo: refund.refundTo }
          const offered = { shown, estimate: () => estimate(burn) }
          act(confirmingName(withdrawAct(next, offered, { ...follow, onSent: sent }), to, 'l2'))
        }
      : undefined
  return { facts, to, required, codes, fees, problem, warnings, next, sign, ...acting }
}

export const withdrawKind = 'withdraw'
const withdrawNames = (amount: bigint) => [`${withdrawKind}:${amount}`]

/** The amount of a withdrawal by the names under which it waits, in wei; null when it has none. */
export function withdrawnAmount(names: readonly string[]): bigint | null {
  const [amount] = names.flatMap((name) => /^withdraw:(\d+)$/.exec(name)?.[1] ?? [])
  return amount === undefined ? null : BigInt(amount)
}

/** The act of a withdrawal, signed on L1. @param fees are estimated anew before anything is signed */
export function withdrawAct({ to, amount }: WithdrawStep, fees: OfferedFees, follow: Follow): Act {
  return {
    side: 'l1',
    names: withdrawNames(amount),
    kind: withdrawKind,
    load: async () => {
      const [{ withdraw }, { settleTicketFees }] = await Promise.all([
        import('@/lib/actions/write/withdraw'),
        import('@/lib/actions/read/settleTicketFees'),
      ])
      return async (clients, pair) =>
        withdraw(clients, pair, { to, amount, fees: await settleTicketFees(fees) })
    },
    ...follow,
  }
}
