'use client'
import { zeroAddress } from 'viem'
import { useConnection } from 'wagmi'
import { actionWords } from '@/components/transfers/copy'
import { amountOn } from '@/components/transfers/transferSymbol'
import { ActStatus } from '@/components/ui/actStatus'
import { Amount } from '@/components/ui/amount'
import { Button } from '@/components/ui/button'
import { ReadFailed } from '@/components/ui/readFailed'
import { warningCopy } from '@/lib/bridge/copy'
import { ticketValue } from '@/lib/bridge/fees'
import { refundOf } from '@/lib/bridge/refund'
import type { WithdrawTransfer } from '@/lib/bridge/transfer'
import { resendAct, resendNames } from '@/lib/hooks/acts/transferActs'
import { useAct } from '@/lib/hooks/acts/useAct'
import { useCodes } from '@/lib/hooks/queries/useCodes'
import { useTicketFees } from '@/lib/hooks/queries/useTicketFees'
import { ConnectToAct } from './connectToAct'
import { EthMissing } from './ethMissing'
import { ForOther } from './forOther'

/** A further ticket for a withdrawal whose earlier ones are gone: what it costs, then the signature. */
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
  const fees = useTicketFees({
    to: withdrawal.to,
    amount: withdrawal.amount,
    refundTo: refund?.refundTo ?? zeroAddress,
    enabled: refund !== null,
  })
  const name = actionWords.resend(amountOn(withdrawal.amount, 'l2'))
  if (address === undefined) return <ConnectToAct act={name} />
  const ticket = fees.data
  const resend = ticket && (() => act(resendAct(withdrawal.id, ticket)))
  return (
    <div className="flex flex-col items-start gap-3">
      <Button variant="now" disabled={resend === undefined} busy={busy} onClick={resend}>
        {name}
      </Button>
      <p className="text-soft text-sm">
        {ticket ? (
          <>
            {actionWords.resendCost} <Amount wei={ticketValue(ticket)} symbol="ETH" />.
          </>
        ) : (
          actionWords.estimating
        )}
      </p>
      {ticket && <EthMissing account={address} side="l1" needed={ticketValue(ticket)} />}
      <ForOther to={[withdrawal.to]} account={address} />
      {refund !== null && refund.receiver !== refund.refundTo && (
        <p className="text-soft text-sm">{warningCopy['refund-goes-to-alias']}</p>
      )}
      <ReadFailed query={accountCodes} />
      <ReadFailed query={toCodes} />
      <ReadFailed query={fees} />
      <ActStatus {...acting} />
    </div>
  )
}
