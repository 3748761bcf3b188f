import type { DepositStatus } from './depositStatus'
import type { DepositTransfer } from './transfer'

/** The elapsed share of a deposit's wait, from 0 to 1, in L1 blocks from the deposit to the moment it opens. */
export function depositProgress(
  deposit: { initiated: Pick<DepositTransfer['initiated'], 'l1BlockNumber'> },
  status: DepositStatus,
): number {
  switch (status.state) {
    case 'waiting-for-assertion':
    case 'in-challenge': {
      const whole = status.opens.block - deposit.initiated.l1BlockNumber
      return whole <= 0n ? 0 : Math.max(0, 1 - Number(status.opens.blocksLeft) / Number(whole))
    }
    case 'claimable':
    case 'claimed':
      return 1
    default:
      return status satisfies never
  }
}
