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
import { useDeposit } from '@/lib/hooks/useDeposit'
import type { TransferForm } from '@/lib/hooks/useTransferForm'
import { bridge, depositWords } from './copy'
import { DepositSteps } from './depositSteps'
import { TransferFields } from './transferFields'
import { Warnings } from './warnings'

export function DepositPanel({ form }: { form: TransferForm }) {
  const router = useRouter()
  const { address } = useConnection()
  const deposit = useDeposit(form, address, (hash) => router.push(transferHref(hash)))
  const {
    facts,
    amount,
    to,
    required,
    codes,
    problem,
    warnings,
    steps,
    next,
    together,
    sign,
    phase,
    busy,
    error,
  } = deposit
  return (
    <>
      <Sheet title={bridge.panel.deposit}>
        <div className="flex flex-col gap-4">
          <TransferFields
            direction="deposit"
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
          <Warnings problem={problem} warnings={warnings} />
          {address === undefined ? (
            <ConnectButton name={wallet.connectHere} wide />
          ) : (
            <Button wide disabled={sign === undefined && !busy} busy={busy} onClick={sign}>
              {depositWords[together ? 'together' : (next?.step ?? 'deposit')]}
            </Button>
          )}
          {together && <p className="text-soft text-sm">{depositWords.togetherNote}</p>}
          <ActStatus phase={phase} error={error} />
        </div>
      </Sheet>
      <DepositSteps
        amount={amount.ok ? amount.amount : null}
        facts={facts.data}
        approved={steps.length === 1}
        ready={next !== undefined}
      />
    </>
  )
}
