import { type Address, type Hash, zeroAddress } from 'viem'
import { planWithdraw } from '@/lib/bridge/plan'
import { validateWithdraw, withdrawWarnings } from '@/lib/bridge/validate'
import { useAct } from './useAct'
import { useBridgeFacts } from './useBridgeFacts'
import { useParsedTransfer } from './useParsedTransfer'
import { useSettled } from './useSettled'
import { useTicketFees } from './useTicketFees'
import type { TransferForm } from './useTransferForm'

/**
 * A withdrawal while it is being made up: what was typed, what its ticket may cost, what stands in its way.
 * @param onSent the withdrawal is on its way under this hash
 */
export function useWithdraw(form: TransferForm, account: Address | undefined, onSent: (hash: Hash) => void) {
  const facts = useBridgeFacts(account)
  const { amount, to } = useParsedTransfer(form, account)
  const { act, ...acting } = useAct()

  const known = facts.data
  const complete = known !== undefined && amount.ok && to?.ok === true && account !== undefined
  const ready = complete && validateWithdraw(amount.amount, known, null) === null
  const settled = useSettled(amount.ok ? amount.amount : 0n)
  const fees = useTicketFees({
    to: to?.ok ? to.address : zeroAddress,
    amount: settled,
    refundTo: account ?? zeroAddress,
    enabled: ready && settled > 0n,
  })

  const problem =
    known !== undefined && amount.ok ? validateWithdraw(amount.amount, known, fees.data ?? null) : null
  const warnings = complete ? withdrawWarnings({ account, to: to.address }, known) : []
  const next =
    ready && problem === null && fees.data !== undefined
      ? planWithdraw({ amount: amount.amount, to: to.address })[0]
      : undefined
  const ticket = fees.data
  const sign =
    next && ticket
      ? () =>
          act({
            side: 'l1',
            load: async () => {
              const { withdraw } = await import('@/lib/actions/withdraw')
              return (clients, pair) =>
                withdraw(clients, pair, { to: next.to, amount: next.amount, fees: ticket })
            },
            onSent,
          })
      : undefined
  return { facts, amount, to, fees, problem, warnings, next, sign, ...acting }
}
