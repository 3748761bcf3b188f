import { useState } from 'react'
import { isAddressEqual } from 'viem'
import { amountText, parseAmount } from '@/lib/format/amounts'
import { usePair } from '@/lib/hooks/pair'
import type { StakeFacts } from '@/lib/staking/stake'
import { validateFees } from '@/lib/staking/validateFees'
import { rememberRecipient } from './recipientStorage'
import { withdrawFeesAct, withdrawFeesNames } from './stakeActs'
import { useAct } from './useAct'
import { useRecipient } from './useRecipient'

/** A withdrawal of ETH fees while it is being made up: all of them to the account itself, until something else is chosen. */
export function useFees(stake: StakeFacts, onWithdrawn: () => void) {
  const pair = usePair()
  const [chosen, setChosen] = useState<{ text: string; to: string } | null>(null)
  const { act, ...acting } = useAct({ names: withdrawFeesNames })
  const recipient = useRecipient(chosen?.to ?? '', stake.account, 'l2')
  const whole = { ok: true, amount: stake.pendingFees } as const
  const amount = chosen === null ? whole : parseAmount(chosen.text)
  const problem = amount.ok ? validateFees(amount.amount, stake) : null
  const sign =
    amount.ok && problem === null && recipient?.ok
      ? () =>
          act({
            ...withdrawFeesAct(amount.amount, recipient.address),
            onMined: () => {
              if (!isAddressEqual(recipient.address, stake.account))
                rememberRecipient(pair, 'l2', recipient.address)
              setChosen(null)
              onWithdrawn()
            },
          })
      : undefined
  return {
    chosen,
    choose: () => setChosen({ text: amountText(stake.pendingFees), to: '' }),
    takeWhole: () => setChosen(null),
    setText: (text: string) => setChosen((now) => now && { ...now, text }),
    setTo: (to: string) => setChosen((now) => now && { ...now, to }),
    amount,
    problem,
    recipient,
    sign,
    acting,
  }
}
