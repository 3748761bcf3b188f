'use client'
import { useConnection } from 'wagmi'
import { useFollowTransfer } from '@/components/transfers/useFollowTransfer'
import { Button } from '@/components/ui/button'
import { parseAmount } from '@/lib/format/amounts'
import type { TransferForm } from '@/lib/hooks/acts/useTransferForm'
import { useWithdraw } from '@/lib/hooks/acts/useWithdraw'
import { useDeliveryTime } from '@/lib/hooks/queries/useDeliveryTime'
import { TransferPanel } from '../transferPanel'
import { withdrawWords } from './copy'
import { WithdrawSteps } from './withdrawSteps'

export default function WithdrawPanel({ form }: { form: TransferForm }) {
  const { address } = useConnection()
  const parsed = parseAmount(form.amount)
  const amount = parsed.ok ? parsed.amount : null
  const withdrawal = useWithdraw({ amount, recipient: form.recipient }, address, useFollowTransfer())
  const time = useDeliveryTime(address)
  const { facts, fees, sign, busy } = withdrawal
  return (
    <>
      <TransferPanel
        direction="withdraw"
        form={form}
        amount={parsed}
        account={address}
        making={withdrawal}
        estimate={fees}
      >
        <Button wide disabled={sign === undefined && !busy} busy={busy} onClick={sign}>
          {withdrawWords.withdraw}
        </Button>
      </TransferPanel>
      <WithdrawSteps
        amount={amount}
        time={time}
        facts={facts.data}
        fees={fees.data}
        estimating={fees.isFetching}
        ready={sign !== undefined}
      />
    </>
  )
}
