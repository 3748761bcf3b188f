'use client'
import { useConnection } from 'wagmi'
import { ActStatus } from '@/components/ui/actStatus'
import { shortAddress } from '@/components/ui/address'
import { Amount } from '@/components/ui/amount'
import { announce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { ConnectButton } from '@/components/wallet/connectButton'
import { wallet } from '@/components/wallet/copy'
import { claimCost } from '@/lib/bridge/fees'
import { nextAction } from '@/lib/bridge/nextAction'
import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import { claimAct, redeemAct } from '@/lib/hooks/transferActs'
import { type Act, useAct } from '@/lib/hooks/useAct'
import { useBridgeFacts } from '@/lib/hooks/useBridgeFacts'
import { actionWords } from './copy'
import { ResendAction } from './resendAction'

/** The one thing that brings a transfer forward, for whoever looks at it. Nothing while there is nothing to do. */
export function TransferAction({ tracked }: { tracked: TrackedTransfer }) {
  const next = nextAction(tracked)
  switch (next.action) {
    case 'claim':
      return (
        <Single
          name={actionWords.claim}
          act={{ ...claimAct(next.deposit), onMined: () => announce(actionWords.claimDone) }}
          to={next.deposit.to}
          isClaim
        />
      )
    case 'redeem':
      return (
        <Single
          name={actionWords.redeem}
          act={{ ...redeemAct(next.ticketId), onMined: () => announce(actionWords.redeemDone) }}
          to={tracked.transfer.to}
        />
      )
    case 'resend':
      return <ResendAction withdrawal={next.withdrawal} />
    case 'wait':
    case 'none':
      return null
    default:
      return next satisfies never
  }
}

type Props = { name: string; act: Act; to: string; isClaim?: boolean }

function Single({ name, act, to, isClaim = false }: Props) {
  const { address } = useConnection()
  const facts = useBridgeFacts(isClaim ? address : undefined)
  const { act: carryOut, phase, busy, error } = useAct()
  if (address === undefined) return <ConnectButton name={wallet.connectHere} />
  return (
    <div className="flex flex-col items-start gap-3">
      <Button variant="now" busy={busy} onClick={() => carryOut(act)}>
        {name}
      </Button>
      <p className="text-soft text-sm">
        {facts.data && (
          <>
            {actionWords.claimCost} <Amount wei={claimCost(facts.data.l1.gasPrice)} symbol="ETH" />.{' '}
          </>
        )}
        {to.toLowerCase() !== address.toLowerCase() && actionWords.forOther(shortAddress(to))}
      </p>
      <ActStatus phase={phase} error={error} />
    </div>
  )
}
