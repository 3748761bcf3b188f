import type { Address, Hash } from 'viem'
import { type DepositStep, planDeposit } from '@/lib/bridge/plan'
import { depositWarnings, validateDeposit } from '@/lib/bridge/validate'
import { usePair } from './pair'
import { type Act, useAct } from './useAct'
import { useBridgeFacts } from './useBridgeFacts'
import { useParsedTransfer } from './useParsedTransfer'
import type { TransferForm } from './useTransferForm'

/**
 * A deposit while it is being made up: what was typed, what stands in its way, and the signatures that remain.
 * @param onSent the deposit is on its way under this hash
 */
export function useDeposit(form: TransferForm, account: Address | undefined, onSent: (hash: Hash) => void) {
  const { gateways } = usePair()
  const facts = useBridgeFacts(account)
  const { amount, to } = useParsedTransfer(form, account)
  const { act, ...acting } = useAct()

  const known = facts.data
  const complete =
    known !== undefined && amount.ok && to?.ok === true && gateways !== null && account !== undefined
  const problem = known !== undefined && amount.ok ? validateDeposit(amount.amount, known) : null
  const steps =
    complete && problem === null
      ? planDeposit({
          amount: amount.amount,
          to: to.address,
          allowance: known.l2.allowance,
          l2Gateway: gateways.l2,
        })
      : []
  const warnings = complete ? depositWarnings({ account, to: to.address }, known) : []
  const next = steps[0]
  const sign = next && (() => act(depositAct(next, onSent)))
  return { facts, amount, to, problem, warnings, steps, next, sign, ...acting }
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
