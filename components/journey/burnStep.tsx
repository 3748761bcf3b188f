'use client'
import Link from 'next/link'
import { useEffect, useState } from 'react'
import type { Address, Hash } from 'viem'
import { Warnings } from '@/components/bridge/warnings'
import { GuardedAct } from '@/components/common/guardedAct'
import { AmountField } from '@/components/ui/amountField'
import { announce } from '@/components/ui/announcer'
import { Button, buttonClass } from '@/components/ui/button'
import { ReadFailed } from '@/components/ui/readFailed'
import { LPT_PRIME } from '@/components/ui/tokens'
import type { BridgeFacts } from '@/lib/bridge/bridgeFacts'
import { amountCopy, problemCopy } from '@/lib/bridge/copy'
import type { DeliveryTime } from '@/lib/bridge/deliveryTime'
import {
  amountParameter,
  amountText,
  formatAmount,
  type ParsedAmount,
  parseAmount,
} from '@/lib/format/amounts'
import { useWaitingNames } from '@/lib/hooks/acts/useWaitingNames'
import { useWithdraw, withdrawKind, withdrawnAmount } from '@/lib/hooks/acts/useWithdraw'
import { BurnCosts } from './burnCosts'
import { backWords as words } from './copy'

type Props = {
  account: Address
  bridge: BridgeFacts
  /** The usual duration of the message to Arbitrum. */
  time: DeliveryTime
  /** The burn was sent under this hash. */
  onSent: (hash: Hash) => void
}

const named = (wei: bigint) => `${formatAmount(wei, 'short')} ${LPT_PRIME}`

/** Begins a return trip: its duration and cost, and the burn itself, once it is wanted or one waits from before. */
export function BurnStep(props: Props) {
  const [wanted, setWanted] = useState(false)
  const { account, bridge, time } = props
  const waiting = useWaitingNames(withdrawKind, account)
  if (wanted || waiting.length > 0) return <Burn {...props} waiting={withdrawnAmount(waiting)} />
  return (
    <div className="mt-4 flex flex-col items-start gap-4">
      <BurnCosts time={time} bridge={bridge} fees={undefined} reading={false} />
      <Button variant="secondary" onClick={() => setWanted(true)}>
        {words.begin(named(bridge.l1.lptPrime))}
      </Button>
    </div>
  )
}

/** @param waiting the amount of a burn that waited when the page was opened, in wei; null when none did */
function Burn({ account, bridge, time, onSent, waiting }: Props & { waiting: bigint | null }) {
  const all = bridge.l1.lptPrime
  const [typed, setTyped] = useState(() => (waiting === null ? null : amountText(waiting)))
  const text = typed ?? amountText(all)
  const amount = typed === null ? ({ ok: true, amount: all } as const) : parseAmount(typed)
  const { fees, problem, warnings, required, sign, ...acting } = useWithdraw(
    { amount: amount.ok ? amount.amount : null, recipient: '' },
    account,
    {
      onSent: (hash) => {
        announce(words.sent)
        setTyped(null)
        onSent(hash)
      },
    },
  )
  const { isSuccess } = acting
  useEffect(() => {
    if (isSuccess) setTyped(null)
  }, [isSuccess])
  const mistake = mistakeOf(amount, problem)
  return (
    <div className="mt-4 flex flex-col gap-4">
      <AmountField
        text={text}
        onChange={setTyped}
        symbol={LPT_PRIME}
        max={all}
        {...(mistake !== null && { error: mistake })}
      />
      <BurnCosts time={time} bridge={bridge} fees={fees.data} reading={fees.isFetching} />
      <ReadFailed query={fees} />
      {required ? (
        <>
          <p>{words.required}</p>
          <Link
            href={`/?direction=withdraw&amount=${amountParameter(amount.ok ? amount.amount : all)}`}
            className={buttonClass('secondary')}
          >
            {words.toRecipient}
          </Link>
        </>
      ) : (
        <>
          <Warnings problem={null} warnings={warnings} />
          <GuardedAct
            label={amount.ok ? words.burn(named(amount.amount)) : words.burnEmpty}
            wide
            reason={reasonOf(amount, problem, sign !== undefined)}
            gas={null}
            forfeit={null}
            onAct={() => sign?.()}
            acting={acting}
          />
        </>
      )}
    </div>
  )
}

type Made = Pick<ReturnType<typeof useWithdraw>, 'problem'> & { amount: ParsedAmount }

/** Nothing typed yet is not a mistake. */
function mistakeOf(amount: Made['amount'], problem: Made['problem']): string | null {
  if (!amount.ok) return amount.error === 'empty' ? null : amountCopy[amount.error]
  return problem === 'exceeds-balance' || problem === 'amount-too-large' ? problemCopy[problem] : null
}

/** The reason against signing, for beside the button; null when nothing is against it. */
function reasonOf(amount: Made['amount'], problem: Made['problem'], ready: boolean): string | null {
  if (!amount.ok) return amountCopy[amount.error]
  if (problem !== null) return problemCopy[problem]
  return ready ? null : words.estimating
}
