import type { TrackedTransfer } from '@/lib/bridge/trackedTransfer'
import { type Transfer, transferKey } from '@/lib/bridge/transfer'
import type { Fact } from '../facts/fact'
import { lptText, timeText } from '../facts/words'

/** The news about a transfer's status for somebody who follows it; null while there is nothing but to wait. */
export function newsOf({ transfer, status }: TrackedTransfer): Fact | null {
  const name = nameOf(transfer)
  switch (status.state) {
    case 'waiting-for-assertion':
    case 'in-challenge':
    case 'on-its-way':
      return null
    case 'claimable':
      return news(transfer, 'claimable', `${name} can be claimed on Ethereum now.`)
    case 'needs-redeem':
      return news(
        transfer,
        'needs-redeem',
        `The ticket of ${lower(name)} failed. Anybody can redeem it on Arbitrum until ${timeText(status.timeout)}.`,
      )
    case 'expired':
    case 'cancelled':
    case 'creation-failed':
      return news(
        transfer,
        'needs-resend',
        `The ticket of ${lower(name)} is gone. Send it again from Ethereum; nothing is lost.`,
      )
    case 'claimed':
    case 'released':
      return endOf(transfer)
  }
}

/** The last news of a transfer. */
export function endOf(transfer: Transfer): Fact {
  const name = nameOf(transfer)
  return transfer.kind === 'deposit'
    ? news(transfer, 'claimed', `${name} was claimed: its LPT′ is on Ethereum, with ${transfer.to}.`)
    : news(transfer, 'released', `${name} was released: its LPT is on Arbitrum, with ${transfer.to}.`)
}

function news(transfer: Transfer, what: string, sentence: string): Fact {
  return { id: `${transferKey(transfer)}-${what}`, severity: 'notice', sentence }
}

const nameOf = (transfer: Transfer) =>
  transfer.kind === 'deposit'
    ? `Deposit ${transfer.position} of ${lptText(transfer.amount)}`
    : `Withdrawal ${transfer.id} of ${lptText(transfer.amount)}`

const lower = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`
