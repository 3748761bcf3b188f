'use client'
import { type ComponentProps, type ReactNode, useState } from 'react'
import { depositWords } from '@/components/bridge/copy'
import { RecipientField } from '@/components/bridge/recipientField'
import { Warnings } from '@/components/bridge/warnings'
import { GuardedAct } from '@/components/common/guardedAct'
import { LoweredNotice } from '@/components/common/loweredNotice'
import { UnlessContradicted } from '@/components/common/unlessContradicted'
import { ClaimAction } from '@/components/transfers/acts/claimAction'
import { AmountNow } from '@/components/ui/amountNow'
import { announce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { ReadFailed } from '@/components/ui/readFailed'
import { problemCopy } from '@/lib/bridge/copy'
import { withdrawStakeAct, withdrawStakeNames } from '@/lib/hooks/acts/stakeActs'
import { useAct } from '@/lib/hooks/acts/useAct'
import { useDeposit } from '@/lib/hooks/acts/useDeposit'
import { usePair } from '@/lib/hooks/pair'
import { useBridgeFacts } from '@/lib/hooks/queries/useBridgeFacts'
import { L2_GAS } from '@/lib/journey/estimate'
import type { Thread } from '@/lib/journey/threads'
import { blockedShort } from '@/lib/staking/copy'
import { LEAST_STAKE_GAS } from '@/lib/staking/leastGas'
import type { StakeFacts } from '@/lib/staking/stake'
import { stakeBlocker } from '@/lib/staking/status'
import { threadWords as words } from './copy'

/** The step of a thread that is open now, done where one stands. Nothing while it waits or has arrived. */
export function ThreadAct({ thread: { key, stage, amount }, stake }: { thread: Thread; stake: StakeFacts }) {
  switch (stage.state) {
    case 'withdraw':
      return <WithdrawStep lockId={stage.lock.id} stake={stake} />
    case 'deposit':
      return <DepositStep amount={amount} thread={{ key, isNext: stage.isNext }} stake={stake} />
    case 'claim':
      return <ClaimAction deposits={[stage.deposit]} />
    default:
      return null
  }
}

function WithdrawStep({ lockId, stake }: { lockId: bigint; stake: StakeFacts }) {
  const { act, ...acting } = useAct({ names: withdrawStakeNames([lockId]) })
  const blocker = stakeBlocker(stake)
  return (
    <Act
      label={words.withdraw}
      gas={L2_GAS.withdrawStake}
      least={LEAST_STAKE_GAS.withdrawStake}
      reason={blocker && blockedShort[blocker]}
      onAct={() => act({ ...withdrawStakeAct(lockId), onMined: () => announce(words.withdrawn) })}
      acting={acting}
      stake={stake}
    />
  )
}

type DepositProps = { amount: bigint; thread: { key: string; isNext: boolean }; stake: StakeFacts }

function DepositStep({ amount, thread, stake }: DepositProps) {
  const { l1 } = usePair()
  const [recipient, setRecipient] = useState('')
  const { next, sign, approveFirst, lowered, problem, required, to, codes, warnings, ...acting } = useDeposit(
    { amount, recipient, thread },
    stake.account,
    { onSent: () => announce(words.deposited) },
  )
  const wrong = to !== null && !to.ok ? to.error : null
  const reason = problem ?? wrong
  return (
    <>
      {required && (
        <>
          <RecipientField
            text={recipient}
            onChange={setRecipient}
            parsed={to}
            required
            account={stake.account}
            chain={l1.name}
            side="l1"
          />
          <ReadFailed query={codes} />
          <Warnings problem={null} warnings={warnings} />
        </>
      )}
      <UnlessContradicted facts={[{ kind: 'period' }]} busy={acting.busy}>
        <Act
          label={next === undefined ? words.deposit : depositWords.sign[next.step]}
          gas={L2_GAS.deposit}
          least={null}
          reason={reason && problemCopy[reason]}
          onAct={sign}
          acting={acting}
          stake={stake}
        >
          <LoweredNotice lowered={lowered} />
          {approveFirst && (
            <Button variant="quiet" className="-ml-4 text-sm" disabled={acting.busy} onClick={approveFirst}>
              {words.approveFirst}
            </Button>
          )}
        </Act>
      </UnlessContradicted>
    </>
  )
}

type ActProps = {
  label: string
  /** The approximate gas that it takes on L2. */
  gas: bigint
  /** The least that it takes; null where `reason` says it when the account has too little. */
  least: bigint | null
  reason: string | null
  /** Undefined while something about it is still being read. */
  onAct: (() => void) | undefined
  acting: ComponentProps<typeof GuardedAct>['acting']
  stake: StakeFacts
  children?: ReactNode
}

function Act({ label, gas, least, reason, onAct, acting, stake, children }: ActProps) {
  return (
    <div className="mt-1 flex flex-col items-start gap-2">
      <GuardedAct
        label={label}
        variant="now"
        reason={reason ?? (onAct === undefined ? words.reading : null)}
        gas={least}
        forfeit={null}
        onAct={() => onAct?.()}
        acting={acting}
      />
      {reason === null && <Cost gas={gas} stake={stake} />}
      {children}
    </div>
  )
}

function Cost({ gas, stake }: { gas: bigint; stake: StakeFacts }) {
  const { data } = useBridgeFacts(stake.account)
  if (data === undefined) return null
  return (
    <p className="text-sm">
      {words.cost} <AmountNow wei={gas * data.l2.gasPrice} symbol="ETH" />.
    </p>
  )
}
