import type { Address } from 'viem'
import { type ParsedAmount, parseAmount } from '@/lib/amounts'
import { type ParsedRecipient, parseRecipient } from '@/lib/bridge/validate'
import { usePair } from './pair'
import { useProtocol } from './useProtocol'
import type { TransferForm } from './useTransferForm'

/** What was typed, as values. Without a recipient it goes to the account itself; null until there is an account. */
export function useParsedTransfer(
  form: TransferForm,
  account: Address | undefined,
): { amount: ParsedAmount; to: ParsedRecipient | null } {
  const { gateways } = usePair()
  const other = form.recipient.trim() !== ''
  const { data: protocol } = useProtocol(other)
  const amount = parseAmount(form.amount)
  if (!other || gateways === null || protocol === undefined) {
    return { amount, to: account === undefined ? null : { ok: true, address: account } }
  }
  const { l1: l1Gateway, l2: l2Gateway, lptPrime } = gateways
  return { amount, to: parseRecipient(form.recipient, { l1Gateway, l2Gateway, lptPrime, lpt: protocol.lpt }) }
}
