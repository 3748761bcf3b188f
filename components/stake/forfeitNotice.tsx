import { AtStake } from '@/components/common/atStake'
import { actWords } from '@/components/common/copy'
import { Notice } from '@/components/ui/notice'
import { forfeitCopy, waitingCopy } from '@/lib/staking/copy'
import { forfeit } from '@/lib/staking/forfeit'
import type { StakeFacts } from '@/lib/staking/stake'
import { stakeBlocker } from '@/lib/staking/status'

/**
 * The reward that any act on the stake would forfeit now, once for the whole page. Nothing is shown while acts are
 * blocked.
 */
export function ForfeitNotice({ stake }: { stake: StakeFacts }) {
  const loses = forfeit(stake)
  if (!loses.forfeits || stakeBlocker(stake) !== null) return null
  return (
    <Notice tone="now" title={actWords.waitFirst}>
      {forfeitCopy[loses.why]}{' '}
      {loses.isUnlikely ? waitingCopy.unlikely(loses.lastRewardRound.toString()) : waitingCopy.likely}{' '}
      <AtStake loses={loses} />
    </Notice>
  )
}
