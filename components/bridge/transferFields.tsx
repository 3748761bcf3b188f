import type { Address } from 'viem'
import { Amount } from '@/components/ui/amount'
import { AmountField } from '@/components/ui/amountField'
import { LPT, LPT_PRIME } from '@/components/ui/tokens'
import { WorthIfAsked } from '@/components/ui/worthIfAsked'
import type { BridgeFacts } from '@/lib/bridge/bridgeFacts'
import { amountCopy, problemCopy } from '@/lib/bridge/copy'
import type { ParsedRecipient } from '@/lib/bridge/recipient'
import type { TransferProblem } from '@/lib/bridge/validate'
import type { ParsedAmount } from '@/lib/format/amounts'
import type { TransferForm } from '@/lib/hooks/acts/useTransferForm'
import { usePair } from '@/lib/hooks/pair'
import { bridge } from './copy'
import type { Direction } from './directionSwitch'
import { RecipientField } from './recipientField'
import { Side } from './side'

type Props = {
  direction: Direction
  form: TransferForm
  account: Address | undefined
  facts: BridgeFacts | undefined
  /** The facts are still to come. */
  reading: boolean
  amount: ParsedAmount
  to: ParsedRecipient | null
  /** The account has no address of its own where it arrives. */
  required: boolean
  problem: TransferProblem | null
}

/** The amount on the side that is left and the amount on the side of arrival. */
export function TransferFields({
  direction,
  form,
  account,
  facts,
  reading,
  amount,
  to,
  required,
  problem,
}: Props) {
  const pair = usePair()
  const isDeposit = direction === 'deposit'
  const lpt = facts?.l2.lpt
  const prime = facts?.l1.lptPrime
  const [max, symbol, received] = isDeposit ? [lpt, LPT, LPT_PRIME] : [prime, LPT_PRIME, LPT]
  const target = isDeposit ? 'l1' : 'l2'
  // Without an account, or while nothing can be read, there is no balance to wait for.
  const none = account === undefined || !reading ? null : undefined
  const error = amountError(amount, problem)
  return (
    <div className="flex flex-col gap-1">
      <Side word={bridge.from} side={isDeposit ? 'l2' : 'l1'} balance={(isDeposit ? lpt : prime) ?? none}>
        <AmountField
          text={form.amount}
          onChange={form.setAmount}
          symbol={symbol}
          max={max}
          {...(error !== null && { error })}
        />
        {isDeposit && amount.ok && <WorthIfAsked wei={amount.amount} token={LPT} />}
      </Side>
      <Arrow />
      <Side word={bridge.to} side={target} balance={(isDeposit ? prime : lpt) ?? none}>
        <p className="text-soft text-sm">{bridge.receive}</p>
        <p className="figures mt-1 text-figure">
          <Amount wei={amount.ok ? amount.amount : 0n} symbol={received} />
          {!isDeposit && amount.ok && <WorthIfAsked wei={amount.amount} token={LPT} />}
        </p>
        <RecipientField
          text={form.recipient}
          onChange={form.setRecipient}
          parsed={to}
          required={required}
          account={account}
          chain={pair[target].name}
          side={target}
        />
      </Side>
    </div>
  )
}

/** Problems of the amount stand at the amount; others stand with the button. Nothing typed yet is not a mistake. */
function amountError(amount: ParsedAmount, problem: TransferProblem | null): string | null {
  if (!amount.ok) return amount.error === 'empty' ? null : amountCopy[amount.error]
  const ofAmount = problem === 'exceeds-balance' || problem === 'amount-too-large'
  return ofAmount ? problemCopy[problem] : null
}

function Arrow() {
  return (
    <span
      aria-hidden="true"
      className="-my-4.5 z-10 grid size-10 place-items-center self-center rounded-full border border-line bg-surface text-soft"
    >
      <svg viewBox="0 0 20 20" className="size-4" aria-hidden="true">
        <path
          d="M10 3v13m-5-5 5 5 5-5"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
        />
      </svg>
    </span>
  )
}
