import type { ComponentProps, ReactNode } from 'react'
import type { Address } from 'viem'
import { ActStatus } from '@/components/ui/actStatus'
import { ReadFailed } from '@/components/ui/readFailed'
import { Sheet } from '@/components/ui/sheet'
import { ConnectButton } from '@/components/wallet/connectButton'
import { wallet } from '@/components/wallet/copy'
import type { BridgeFacts } from '@/lib/bridge/bridgeFacts'
import type { TransferProblem, TransferWarning } from '@/lib/bridge/validate'
import type { TransferForm } from '@/lib/hooks/acts/useTransferForm'
import { bridge } from './copy'
import type { Direction } from './directionSwitch'
import { TransferFields } from './transferFields'
import { Warnings } from './warnings'

type Query = ComponentProps<typeof ReadFailed>['query']
type Fields = ComponentProps<typeof TransferFields>

/** The draft of a transfer, as far as deposits and withdrawals share it. */
type TransferDraft = Pick<Fields, 'to' | 'required'> &
  ComponentProps<typeof ActStatus> & {
    facts: Query & { data: BridgeFacts | undefined }
    /** The reading of what the recipient is. */
    codes: Query
    problem: TransferProblem | null
    warnings: readonly TransferWarning[]
  }

type Props = {
  direction: Direction
  form: TransferForm
  /** The amount as the form parsed it. */
  amount: Fields['amount']
  account: Address | undefined
  making: TransferDraft
  /** A further query that the transfer depends on, such as the ticket's fees. */
  estimate?: Query
  /** The act that signs the transfer. */
  children: ReactNode
}

/**
 * The frame of both directions: the fields, their problems, and the act that signs, or the button that connects a
 * wallet for it.
 */
export function TransferPanel({ direction, form, amount, account, making, estimate, children }: Props) {
  const { facts, codes, to, required, problem, warnings } = making
  return (
    <Sheet title={bridge.panel[direction]}>
      <div className="flex flex-col gap-4">
        <TransferFields
          direction={direction}
          form={form}
          account={account}
          facts={facts.data}
          reading={facts.isFetching}
          amount={amount}
          to={to}
          required={required}
          problem={problem}
        />
        <ReadFailed query={facts} />
        <ReadFailed query={codes} />
        {estimate && <ReadFailed query={estimate} />}
        <Warnings
          problem={problem}
          warnings={warnings}
          pausedUntil={direction === 'withdraw' ? facts.data?.l1.pausedUntil : undefined}
        />
        {account === undefined ? <ConnectButton name={wallet.connectHere} wide /> : children}
        <ActStatus {...making} />
      </div>
    </Sheet>
  )
}
