'use client'
import { useConnection } from 'wagmi'
import { LoweredNotice } from '@/components/common/loweredNotice'
import { UnlessContradicted } from '@/components/common/unlessContradicted'
import { useFollowTransfer } from '@/components/transfers/useFollowTransfer'
import { Button } from '@/components/ui/button'
import { parseAmount } from '@/lib/format/amounts'
import { useDeposit } from '@/lib/hooks/acts/useDeposit'
import type { TransferForm } from '@/lib/hooks/acts/useTransferForm'
import { depositWords as words } from './copy'
import { DepositSteps } from './depositSteps'
import { TransferPanel } from './transferPanel'

export function DepositPanel({ form }: { form: TransferForm }) {
  const { address } = useConnection()
  const parsed = parseAmount(form.amount)
  const amount = parsed.ok ? parsed.amount : null
  const deposit = useDeposit({ amount, recipient: form.recipient }, address, useFollowTransfer())
  const { facts, next, sign, approveFirst, lowered, busy } = deposit
  const step = next?.step
  const note = step === 'approve-and-deposit' || step === 'permit-and-deposit' ? words.note[step] : null
  return (
    <>
      <TransferPanel direction="deposit" form={form} amount={parsed} account={address} making={deposit}>
        <UnlessContradicted facts={[{ kind: 'period' }]} busy={busy}>
          <Button wide disabled={sign === undefined && !busy} busy={busy} onClick={sign}>
            {words.sign[step ?? 'deposit']}
          </Button>
          <LoweredNotice lowered={lowered} />
          {note !== null && <p className="text-soft text-sm">{note}</p>}
          {approveFirst && (
            <div className="flex flex-col items-start gap-2">
              <p className="text-soft text-sm">{words.approveFirst}</p>
              <Button variant="secondary" disabled={busy} onClick={approveFirst}>
                {words.sign.approve}
              </Button>
            </div>
          )}
        </UnlessContradicted>
      </TransferPanel>
      <DepositSteps amount={amount} facts={facts.data} next={step} />
    </>
  )
}
