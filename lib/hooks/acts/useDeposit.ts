import { useState } from 'react'
import type { Address, Hash } from 'viem'
import { type DepositStep, type DepositWay, depositWay, planDeposit } from '@/lib/bridge/plan'
import { depositWarnings, validateDeposit } from '@/lib/bridge/validate'
import { parseAmount } from '@/lib/format/amounts'
import { usePair } from '@/lib/hooks/pair'
import { useBridgeFacts } from '@/lib/hooks/queries/useBridgeFacts'
import { useSupportsAtomicCalls } from '@/lib/hooks/wallet/useSupportsAtomicCalls'
import { DescribedError } from '@/lib/hooks/withDescribedErrors'
import { confirmingName } from './confirmingName'
import { depositAct } from './depositActs'
import { useAct } from './useAct'
import { useParties } from './useParties'
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
  const { actAsync, ...acting } = useAct()
  const supportsAtomicCalls = useSupportsAtomicCalls(account, 'l2')
  const { refused, refuse } = useRefusedWays(account)

  const known = facts.data
  const complete = known !== undefined && amount.ok && parties !== null && gateways !== null
  const typed = amount.ok ? amount.amount : null
  const ofRecipient = amount.ok ? recipients.problem : null
  const problem = known === undefined ? null : (validateDeposit(typed, known) ?? ofRecipient)
  const planned = (way: DepositWay) =>
    complete && problem === null
      ? planDeposit({
          amount: amount.amount,
          to: parties.to,
          allowance: known.l2.allowance,
          l2Gateway: gateways.l2,
          way,
        })
      : []
  const { hasPermit = false, code = 'none' } = known?.l2 ?? {}
  const [next] = planned(depositWay({ sendsAtOnce: supportsAtomicCalls, hasPermit, code, refused }))
  const [first] = planned('two-transactions')
  const warnings = complete ? depositWarnings(parties, known, parties.recipient) : []

  const signing = (step: DepositStep | undefined) =>
    step &&
    (() =>
      actAsync(confirmingName(depositAct(step, onSent), to, 'l1')).catch((error: unknown) => {
        const way = refusedWay(step, error)
        if (way !== null) refuse(way)
      }))
  return {
    facts,
    amount,
    to,
    required: recipients.required,
    codes: recipients.codes,
    problem,
    warnings,
    next,
    sign: signing(next),
    /** For who would rather approve with a transaction than by a signature. */
    approveFirst: next?.step === 'permit-and-deposit' ? signing(first) : undefined,
    ...acting,
  }
}

/** What a wallet could not do, although it said so or might have: it is asked for the two transactions from then on. */
function refusedWay({ step }: DepositStep, error: unknown): DepositWay | null {
  const code = error instanceof DescribedError ? error.described.code : null
  if (step === 'approve-and-deposit' && code === 'wallet-refused') return 'one-prompt'
  return step === 'permit-and-deposit' && code === 'permit-refused' ? 'permit' : null
}

const noneRefused: ReadonlySet<DepositWay> = new Set()

/** Of this account: another one may have another wallet. */
function useRefusedWays(account: Address | undefined) {
  const [of, setRefused] = useState({ account, refused: noneRefused })
  const refused = of.account === account ? of.refused : noneRefused
  return {
    refused,
    refuse: (way: DepositWay) => setRefused({ account, refused: new Set([...refused, way]) }),
  }
}
