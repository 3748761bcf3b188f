import { useState } from 'react'
import type { Address, Hash } from 'viem'
import { type DepositStep, type DepositWay, depositWay, planDeposit, shortApproval } from '@/lib/bridge/plan'
import { depositWarnings, validateDeposit } from '@/lib/bridge/validate'
import { usePair } from '@/lib/hooks/pair'
import { useBridgeFacts } from '@/lib/hooks/queries/useBridgeFacts'
import { useSupportsAtomicCalls } from '@/lib/hooks/wallet/useSupportsAtomicCalls'
import { DescribedError } from '@/lib/hooks/withDescribedErrors'
import type { Follow } from './act'
import { confirmingName } from './confirmingName'
import { depositAct, depositKind, depositNames } from './depositActs'
import { useLoweredApproval } from './loweredApprovals'
import { useAct } from './useAct'
import { useParties } from './useParties'

/**
 * A deposit while it is being made up: what stands in its way, and the signatures that remain.
 * @param draft.amount in wei; null while none is typed
 * @param draft.recipient as it was typed; empty: to the account itself
 * @param draft.thread of which it is, when others are made up beside it: the deposit of another that waits is not this one
 * @param follow what comes when the deposit is on its way under its hash
 */
export function useDeposit(
  draft: { amount: bigint | null; recipient: string; thread?: DepositedThread },
  account: Address | undefined,
  { onSent, ...follow }: Follow,
) {
  const { amount, recipient, thread } = draft
  const { gateways } = usePair()
  const facts = useBridgeFacts(account)
  const { to, parties, remember, ...recipients } = useParties({
    recipient,
    account,
    from: 'l2',
    facts: facts.data,
  })
  const names = amount === null ? [] : namesOf(amount, thread)
  const sent = (hash: Hash) => {
    remember()
    onSent(hash)
  }
  const { actAsync, ...acting } = useAct({
    names: [...names, 'approve-lpt'],
    kind: thread === undefined ? depositKind : undefined,
    onSent: { names: [...names, depositKind], hear: sent },
  })
  const supportsAtomicCalls = useSupportsAtomicCalls(account, 'l2')
  const { refused, refuse } = useRefusedWays(account)
  const wasLowered = useLoweredApproval('approve-lpt', account)

  const known = facts.data
  const complete = known !== undefined && amount !== null && parties !== null && gateways !== null
  const ofRecipient = amount === null ? null : recipients.problem
  const problem = known === undefined ? null : (validateDeposit(amount, known) ?? ofRecipient)
  const planned = (way: DepositWay) =>
    complete && problem === null
      ? planDeposit({
          amount,
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
      actAsync(confirmingName(depositAct(step, { ...follow, onSent: sent }, thread?.key), to, 'l1')).catch(
        (error: unknown) => {
          const way = refusedWay(step, error)
          if (way !== null) refuse(way)
        },
      ))
  const { allowance = 0n } = known?.l2 ?? {}
  const lowered =
    known === undefined || amount === null || acting.busy
      ? null
      : shortApproval({ amount, allowance }, wasLowered)
  return {
    facts,
    to,
    required: recipients.required,
    codes: recipients.codes,
    problem,
    warnings,
    next,
    /** The approval that is short of the amount; null when nothing is approved, or all of it. */
    lowered,
    sign: signing(next),
    /** For who would rather approve with a transaction than by a signature. */
    approveFirst: next?.step === 'permit-and-deposit' ? signing(first) : undefined,
    ...acting,
  }
}

/** `isNext`: a deposit of its amount that no thread was named for will be taken for its own. */
type DepositedThread = { key: string; isNext: boolean }

const namesOf = (amount: bigint, thread: DepositedThread | undefined) => [
  ...depositNames(amount, thread?.key),
  ...(thread?.isNext ? depositNames(amount) : []),
]

/**
 * The way that a wallet could not go, although it said that it could or might have; null for other errors. The wallet
 * is asked for the two transactions from then on.
 */
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
