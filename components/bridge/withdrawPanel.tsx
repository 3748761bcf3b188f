'use client'
import { useRouter } from 'next/navigation'
import { useConnection } from 'wagmi'
import { transferHref } from '@/components/transfers/href'
import { ActStatus } from '@/components/ui/actStatus'
import { Button } from '@/components/ui/button'
import { ReadFailed } from '@/components/ui/readFailed'
import { Sheet } from '@/components/ui/sheet'
import { ConnectButton } from '@/components/wallet/connectButton'
import { wallet } from '@/components/wallet/copy'
import type { TransferForm } from '@/lib/hooks/useTransferForm'
import { useWithdraw } from '@/lib/hooks/useWithdraw'
import { bridge, withdrawWords } from './copy'
import { TransferFields } from './transferFields'
import { Warnings } from './warnings'
import { WithdrawSteps } from './withdrawSteps'

export function WithdrawPanel({ form }: { form: TransferForm }) {
  const router = useRouter()
  const { address } = useConnection()
  const withdrawal = useWithdraw(form, address, (hash) => router.push(transferHref(hash)))
  const { facts, amount, to, required, codes, fees, problem, warnings, sign, phase, busy, error } = withdrawal
  return (
    <>
      <Sheet title={bridge.panel.withdraw}>
        <div className="flex flex-col gap-4">
          <TransferFields
            direction="withdraw"
            form={form}
            account={address}
            facts={facts.data}
            amount={amount}
            to={to}
            required={required}
            problem={problem}
          />
          <ReadFailed query={facts} />
          <ReadFailed query={codes} />
          <ReadFailed query={fees} />
          <Warnings problem={problem} warnings={warnings} />
          {address === undefined ? (
            <ConnectButton name={wallet.connectHere} wide />
          ) : (
            <Button wide disabled={sign === undefined && !busy} busy={busy} onClick={sign}>
              {withdrawWords.withdraw}
            </Button>
          )}
          <ActStatus phase={phase} error={error} />
        </div>
      </Sheet>
      <WithdrawSteps
        amount={amount.ok ? amount.amount : null}
        facts={facts.data}
        fees={fees.data}
        estimating={fees.isFetching}
        ready={sign !== undefined}
      />
    </>
  )
}
