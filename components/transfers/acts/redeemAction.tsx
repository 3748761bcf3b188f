'use client'
import { useId } from 'react'
import { useConnection } from 'wagmi'
import { ethWords } from '@/components/common/eth/copy'
import { EthMissing } from '@/components/common/eth/ethMissing'
import { UnlessContradicted } from '@/components/common/unlessContradicted'
import { actionWords as words } from '@/components/transfers/copy'
import { amountOn } from '@/components/transfers/transferSymbol'
import { ActStatus } from '@/components/ui/actStatus'
import { announce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { TimeLeft } from '@/components/ui/timeLeft'
import { LEAST_BRIDGE_GAS } from '@/lib/bridge/fees'
import type { WithdrawTransfer } from '@/lib/bridge/transfer'
import type { WithdrawStatus } from '@/lib/bridge/withdrawStatus'
import { keepAliveAct, keepAliveNames, redeemAct, redeemNames } from '@/lib/hooks/acts/transferActs'
import { useAct } from '@/lib/hooks/acts/useAct'
import { usePair } from '@/lib/hooks/pair'
import { useEthShort } from '@/lib/hooks/queries/useEthShort'
import { ConnectToAct } from './connectToAct'
import { ForOther } from './forOther'

type Props = {
  withdrawal: WithdrawTransfer
  status: Extract<WithdrawStatus, { state: 'needs-redeem' }>
}

/** A message that waits on Arbitrum: its end, its redeem, and a further week for those who want to wait. */
export function RedeemAction({ withdrawal, status }: Props) {
  const { address } = useConnection()
  const redeem = useAct({ names: redeemNames(status.ticketId) })
  const keep = useAct({ names: keepAliveNames(status.ticketId) })
  const { retryableLifetimeSeconds } = usePair()
  const id = useId()
  const short = useEthShort(address, 'l2', { gas: LEAST_BRIDGE_GAS.redeem })
  const blocked = redeem.busy || keep.busy ? null : short
  const described = blocked === null ? undefined : id
  const amount = amountOn(withdrawal.amount, 'l2')
  const { ticketId, secondsLeft } = status
  const canBeKept = secondsLeft <= retryableLifetimeSeconds
  const sign = () => redeem.act(redeemAct(ticketId))
  const keepAlive = () => keep.act({ ...keepAliveAct(ticketId), onMined: () => announce(words.keptAlive) })
  return (
    <UnlessContradicted facts={[{ kind: 'released', id: withdrawal.id }]} busy={redeem.busy || keep.busy}>
      <div className="flex flex-col items-start gap-3">
        <p className="text-note">
          {words.expires} <TimeLeft seconds={secondsLeft} />
          <span className="block text-soft text-sm">
            {words.expiryBasis} {words.afterExpiry}
          </span>
        </p>
        {address === undefined ? (
          <ConnectToAct act={words.redeem(amount)} />
        ) : (
          <div className="flex flex-wrap gap-2">
            <Button
              variant="now"
              busy={redeem.busy}
              disabled={blocked !== null}
              aria-describedby={described}
              onClick={sign}
            >
              {words.redeem(amount)}
            </Button>
            {canBeKept && (
              <Button
                variant="secondary"
                busy={keep.busy}
                disabled={blocked !== null}
                aria-describedby={described}
                onClick={keepAlive}
              >
                {words.keepAlive(amount)}
              </Button>
            )}
          </div>
        )}
        {address !== undefined && (
          <>
            {blocked !== null && (
              <EthMissing id={id} short={blocked} side="l2">
                {ethWords.anybody}
              </EthMissing>
            )}
            <ForOther to={[withdrawal.to]} account={address} side="l2" />
          </>
        )}
        <ActStatus {...redeem} />
        <ActStatus {...keep} />
      </div>
    </UnlessContradicted>
  )
}
