import { type Address, type Hash, zeroAddress } from 'viem'
import type { TicketFees } from '@/lib/bridge/fees'
import { planWithdraw, type WithdrawStep } from '@/lib/bridge/plan'
import { refundOf } from '@/lib/bridge/refund'
import { validateWithdraw, withdrawWarnings } from '@/lib/bridge/validate'
import { parseAmount } from '@/lib/format/amounts'
import { useBridgeFacts } from '@/lib/hooks/queries/useBridgeFacts'
import { useTicketFees } from '@/lib/hooks/queries/useTicketFees'
import { useDebounced } from '@/lib/hooks/useDebounced'
import { confirmingName } from './confirmingName'
import { type Act, useAct } from './useAct'
import { useParties } from './useParties'
import type { TransferForm } from './useTransferForm'

/**
 * A withdrawal while it is being made up: what was typed, what its ticket may cost, what stands in its way.
 * @param onSent the withdrawal is on its way under this hash
 */
export function useWithdraw(form: TransferForm, account: Address | undefined, onSent: (hash: Hash) => void) {
  const facts = useBridgeFacts(account)
  const amount = parseAmount(form.amount)
  const { recipient } = form
  const { to, parties, required, codes, ...recipients } = useParties({
    recipient,
    account,
    from: 'l1',
    facts: facts.data,
  })
  const { act, ...acting } = useAct()

  const known = facts.data
  const complete = known !== undefined && amount.ok && parties !== null
  const refund = complete
    ? refundOf({ ...parties, accountCode: known.l1.code, toCode: parties.recipient.l1 })
    : null
  const ready = complete && validateWithdraw(amount.amount, known, null) === null
  const settled = useDebounced(amount.ok ? amount.amount : 0n)
  const fees = useTicketFees({
    to: parties?.to ?? zeroAddress,
    amount: settled,
    refundTo: refund?.refundTo ?? zeroAddress,
    enabled: ready && settled > 0n,
  })

  const typed = amount.ok ? amount.amount : null
  const ofRecipient = amount.ok ? recipients.problem : null
  const problem =
    known === undefined ? null : (validateWithdraw(typed, known, fees.data ?? null) ?? ofRecipient)
  const warnings = complete ? withdrawWarnings(parties, known, parties.recipient) : []
  const next =
    ready && problem === null && fees.data !== undefined
      ? planWithdraw({ amount: amount.amount, to: parties.to })[0]
      : undefined
  const ticket = fees.data
  const sign =
    next && ticket ? () => act(confirmingName(withdrawAct(next, ticket, onSent), to, 'l2')) : undefined
  return { facts, amount, to, required, codes, fees, problem, warnings, next, sign, ...acting }
}

function withdrawAct({ to, amount }: WithdrawStep, fees: TicketFees, onSent: (hash: Hash) => void): Act {
  return {
    side: 'l1',
    load: async () => {
      const { withdraw } = await import('@/lib/actions/write/withdraw')
      return (clients, pair) => withdraw(clients, pair, { to, amount, fees })
    },
    onSent,
  }
}
