import { useState } from 'react'
import type { Address, Hash } from 'viem'
import { parseAmount } from '@/lib/amounts'
import { type DepositStep, planDeposit } from '@/lib/bridge/plan'
import { depositWarnings, validateDeposit } from '@/lib/bridge/validate'
import { confirmingName } from './confirmingName'
import { usePair } from './pair'
import { type Act, useAct } from './useAct'
import { useBridgeFacts } from './useBridgeFacts'
import { useParties } from './useParties'
import { useSendsAtOnce } from './useSendsAtOnce'
import type { TransferForm } from './useTransferForm'

/**
 * A deposit while it is being made up: what was typed, what stands in its way, and the signatures that remain.
 * @param onSent the deposit is on its way under this hash
 */
export function useDeposit(form: TransferForm, account: Address | undefined, onSent: (hash: Hash) => void) {
  const { gateways } = usePair()
  const facts = useBridgeFacts(account)
  const amount = parseAmount(form.amount)
  const { recipient } = form
  const { to, parties, ...recipients } = useParties({ recipient, account, from: 'l2', facts: facts.data })
  const { act, ...acting } = useAct()
  const sendsAtOnce = useSendsAtOnce(account, 'l2')
  const [refused, setRefused] = useState(false)

  const known = facts.data
  const complete = known !== undefined && amount.ok && parties !== null && gateways !== null
  const problem =
    known !== undefined && amount.ok ? (validateDeposit(amount.amount, known) ?? recipients.problem) : null
  const steps =
    complete && problem === null
      ? planDeposit({
          amount: amount.amount,
          to: parties.to,
          allowance: known.l2.allowance,
          l2Gateway: gateways.l2,
        })
      : []
  const warnings = complete ? depositWarnings(parties, known, parties.recipient) : []
  const [next, second] = steps
  const together = sendsAtOnce && !refused && next?.step === 'approve' && second?.step === 'deposit'
  const named = (act: Act) => confirmingName(act, to, 'l1')
  const signTogether = () =>
    second?.step === 'deposit' &&
    act(named(approveAndDepositAct(second, { onSent, onRefused: () => setRefused(true) })))
  const sign = next && (together ? signTogether : () => act(named(depositAct(next, onSent))))
  const { required, codes } = recipients
  return { facts, amount, to, required, codes, problem, warnings, steps, next, together, sign, ...acting }
}

type Sending = { onSent: (hash: Hash) => void; onRefused: () => void }

/** Both steps with one prompt. A wallet that promised it and then cannot is asked for the two steps from then on. */
function approveAndDepositAct(
  { to, amount }: Extract<DepositStep, { step: 'deposit' }>,
  { onSent, onRefused }: Sending,
): Act {
  return {
    side: 'l2',
    load: async () => {
      const [{ approveAndDeposit }, { errorCode }] = await Promise.all([
        import('@/lib/actions/approveAndDeposit'),
        import('@/lib/bridge/errors'),
      ])
      return async (clients, pair) => {
        try {
          return await approveAndDeposit(clients, pair, { to, amount })
        } catch (error) {
          if (errorCode(error) === 'wallet-refused') onRefused()
          throw error
        }
      }
    },
    onSent,
  }
}

function depositAct(step: DepositStep, onSent: (hash: Hash) => void): Act {
  switch (step.step) {
    case 'approve':
      return {
        side: 'l2',
        load: async () => {
          const { approveLpt } = await import('@/lib/actions/approveLpt')
          return (clients, pair) => approveLpt(clients, pair, { amount: step.amount })
        },
      }
    case 'deposit':
      return {
        side: 'l2',
        load: async () => {
          const { deposit } = await import('@/lib/actions/deposit')
          return (clients, pair) => deposit(clients, pair, { to: step.to, amount: step.amount })
        },
        onSent,
      }
    default:
      return step satisfies never
  }
}
