'use client'
import { useId } from 'react'
import { zeroAddress } from 'viem'
import { useConnection } from 'wagmi'
import { ethWords } from '@/components/common/eth/copy'
import { EthMissing } from '@/components/common/eth/ethMissing'
import { UnlessContradicted } from '@/components/common/unlessContradicted'
import { actionWords } from '@/components/transfers/copy'
import { amountOn } from '@/components/transfers/transferSymbol'
import { ActStatus } from '@/components/ui/actStatus'
import { AmountNow } from '@/components/ui/amountNow'
import { Button } from '@/components/ui/button'
import { ReadFailed } from '@/components/ui/readFailed'
import { warningCopy } from '@/lib/bridge/copy'
import { LEAST_BRIDGE_GAS, ticketValue } from '@/lib/bridge/fees'
import { refundOf } from '@/lib/bridge/refund'
import type { WithdrawTransfer } from '@/lib/bridge/transfer'
import { resendAct, resendNames } from '@/lib/hooks/acts/transferActs'
import { useAct } from '@/lib/hooks/acts/useAct'
import { useCodes } from '@/lib/hooks/queries/useCodes'
import { useEthShort } from '@/lib/hooks/queries/useEthShort'
import { useEstimateTicketFees, useTicketFees } from '@/lib/hooks/queries/useTicketFees'
import { ConnectToAct } from './connectToAct'
import { ForOther } from './forOther'

/** A further ticket for a withdrawal whose earlier ones are gone: its cost, then the signature. */
export function ResendAction({ withdrawal }: { withdrawal: WithdrawTransfer }) {
  const { address } = useConnection()
  const { act, busy, ...acting } = useAct({ names: resendNames(withdrawal.id) })
  const accountCodes = useCodes(address)
  const toCodes = useCodes(withdrawal.to)
  const refund =
    address && accountCodes.data && toCodes.data
      ? refundOf({
          account: address,
          accountCode: accountCodes.data.l1,
          to: withdrawal.to,
          toCode: toCodes.data.l1,
        })
      : null
  const { to, amount } = withdrawal
  const release = { to, amount, refundTo: refund?.refundTo ?? zeroAddress }
  const fees = useTicketFees({ ...release, enabled: refund !== null })
  const estimate = useEstimateTicketFees()
  const name = actionWords.resend(amountOn(withdrawal.amount, 'l2'))
  const ticket = fees.data
  const id = useId()
  const short = useEthShort(
    address,
    'l1',
    ticket ? { gas: LEAST_BRIDGE_GAS.resend, value: ticketValue(ticket) } : null,
  )
  const blocked = busy ? null : short
  if (address === undefined) return <ConnectToAct act={name} />
  const resend =
    ticket && (() => act(resendAct(withdrawal.id, { shown: ticket, estimate: () => estimate(release) })))
  return (
    <UnlessContradicted facts={[{ kind: 'released', id: withdrawal.id }]} busy={busy}>
      <div className="flex flex-col items-start gap-3">
        <Button
          variant="now"
          disabled={resend === undefined || blocked !== null}
          aria-describedby={blocked === null ? undefined : id}
          busy={busy}
          onClick={resend}
        >
          {name}
        </Button>
        <p className="text-soft text-sm">
          {ticket ? (
            <>
              {actionWords.resendCost} <AmountNow wei={ticketValue(ticket)} symbol="ETH" />.{' '}
              {actionWords.resendMargin}
            </>
          ) : (
            actionWords.estimating
          )}
        </p>
        {blocked !== null && (
          <EthMissing id={id} short={blocked} side="l1">
            {ethWords.anybody}
          </EthMissing>
        )}
        <ForOther to={[withdrawal.to]} account={address} side="l2" />
        {refund !== null && refund.receiver !== refund.refundTo && (
          <p className="text-soft text-sm">{warningCopy['refund-goes-to-alias']}</p>
        )}
        <ReadFailed query={accountCodes} />
        <ReadFailed query={toCodes} />
        <ReadFailed query={fees} />
        <ActStatus {...acting} />
      </div>
    </UnlessContradicted>
  )
}
