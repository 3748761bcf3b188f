import Link from 'next/link'
import { Address } from '@/components/ui/address'
import { AmountNow } from '@/components/ui/amountNow'
import { buttonClass } from '@/components/ui/button'
import { Entry, Ledger } from '@/components/ui/ledger'
import { Sheet } from '@/components/ui/sheet'
import { Tag } from '@/components/ui/tag'
import { LPT } from '@/components/ui/tokens'
import { amountParameter } from '@/lib/format/amounts'
import { usePair } from '@/lib/hooks/pair'
import { delegatorCopy, earningCopy } from '@/lib/staking/copy'
import { orchestratorStanding } from '@/lib/staking/orchestrator'
import { stakeParts } from '@/lib/staking/rewards'
import type { StakeFacts } from '@/lib/staking/stake'
import { stakeWords } from './copy'
import { FeesAction } from './feesAction'
import { RoundRing } from './roundRing'

type Props = {
  stake: StakeFacts
}

/** The stake and its earnings, as one ledger. */
export function StakeSummary({ stake }: Props) {
  const { l2 } = usePair()
  const free = stake.wallet.lpt
  const { principal, rewards, total } = stakeParts(stake)
  const status = delegatorCopy[stake.delegator.status]
  const standing = stake.orchestrator && orchestratorStanding(stake.orchestrator, stake.round)
  return (
    <Sheet title={stakeWords.yours} aside={<Tag tone="done">{status.label}</Tag>}>
      <p className="mb-4 text-soft">
        {stake.delegator.status === 'bonded' && standing !== null ? earningCopy[standing] : status.sentence}
      </p>
      <div className="flex flex-col-reverse gap-6 sm:grid sm:grid-cols-[minmax(0,1fr)_11rem] sm:items-start">
        <Ledger label={stakeWords.yours}>
          <Entry name={stakeWords.principal}>
            <AmountNow wei={principal} symbol={LPT} />
          </Entry>
          <Entry name={stakeWords.rewards}>
            <AmountNow wei={rewards} symbol={LPT} />
          </Entry>
          <Entry name={stakeWords.total} total>
            <AmountNow wei={total} symbol={LPT} />
          </Entry>
          <Entry name={stakeWords.fees}>
            <AmountNow wei={stake.pendingFees} symbol="ETH" />
          </Entry>
          {stake.orchestrator !== null && (
            <Entry name={stakeWords.orchestrator}>
              <Address value={stake.orchestrator.address} chains={[l2]} />
            </Entry>
          )}
          <Entry name={stakeWords.inWallet} note={stakeWords.inWalletNote}>
            <AmountNow wei={free} symbol={LPT} />
          </Entry>
        </Ledger>
        <RoundRing round={stake.round} />
      </div>
      <div className="mt-4 flex flex-wrap items-start gap-2">
        <FeesAction stake={stake} />
        {free > 0n && (
          <Link href={`/?amount=${amountParameter(free)}`} className={buttonClass('secondary')}>
            {stakeWords.bridgeIt}
          </Link>
        )}
      </div>
    </Sheet>
  )
}
