import type { ReactNode } from 'react'
import { Address } from '@/components/ui/address'
import { Amount } from '@/components/ui/amount'
import { Entry, Ledger } from '@/components/ui/ledger'
import { Tag } from '@/components/ui/tag'
import { LPT } from '@/components/ui/tokens'
import { usePair } from '@/lib/hooks/pair'
import { orchestratorStanding } from '@/lib/staking/orchestrator'
import { type OrchestratorRecord as Facts, rewardedCount } from '@/lib/staking/records'
import { recordWords as words } from './copy'
import { RewardStrip } from './rewardStrip'

type Props = {
  record: Facts
  round: { current: bigint }
  isYours: boolean
  /** The acts that it offers. */
  children?: ReactNode
}

/** The record of an orchestrator: its terms and what it earned, for choosing one to stake with. */
export function OrchestratorRecord({ record, round, isYours, children }: Props) {
  const { l2 } = usePair()
  const { stake, rewardCut, feeShare, cutsChangedAfter, rewarded, earned } = record
  const standing = orchestratorStanding(record, round)
  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Address value={record.address} chains={[l2]} />
        <Tag tone={standing === 'active' ? 'done' : 'now'}>{words.standings[standing]}</Tag>
        {isYours && <Tag>{words.isYours}</Tag>}
      </div>
      <Ledger label={record.address}>
        <Entry name={words.earned}>
          <Amount wei={earned.lpt} symbol={LPT} />
          {earned.eth > 0n && (
            <>
              {' + '}
              <Amount wei={earned.eth} symbol="ETH" />
            </>
          )}
        </Entry>
        <Entry name={words.claimed}>
          <span className="flex flex-wrap items-end justify-end gap-x-3">
            <RewardStrip rewarded={rewarded} />
            {words.claimedOf(rewardedCount(record), rewarded.length)}
          </span>
        </Entry>
        <Entry
          name={words.keeps}
          {...(cutsChangedAfter !== null && { note: words.changed(cutsChangedAfter.toString()) })}
        >
          {words.share(rewardCut)}
        </Entry>
        <Entry name={words.leaves}>{words.share(feeShare)}</Entry>
        <Entry name={words.stake}>
          <Amount wei={stake} symbol={LPT} />
        </Entry>
      </Ledger>
      {children}
    </div>
  )
}
