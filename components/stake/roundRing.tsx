import { Ring } from '@/components/ui/ring'
import { TimeLeft } from '@/components/ui/timeLeft'
import { blocksToSeconds } from '@/lib/format/time'
import { usePair } from '@/lib/hooks/pair'
import { blocksUntilRound } from '@/lib/staking/locks'
import type { RoundFacts } from '@/lib/staking/stake'
import { stakeWords } from './copy'

/** The progress of the current round. */
export function RoundRing({ round }: { round: RoundFacts }) {
  const { l1BlockSeconds } = usePair()
  const left = blocksUntilRound(round.current + 1n, round)
  const share = 1 - Number(left) / Number(round.length)
  const name = round.current.toString()
  return (
    <div className="flex items-center gap-4 sm:flex-col sm:text-center">
      <Ring value={share} label={stakeWords.roundProgress(name, Math.round(share * 100))} size={104}>
        <span className="block text-soft text-xs">{stakeWords.roundShort}</span>
        <span className="figures font-semibold text-lg">{name}</span>
      </Ring>
      <p className="text-note">
        <span className="block font-semibold">{stakeWords.nextRound}</span>
        <span className="text-soft">
          <TimeLeft seconds={blocksToSeconds(left, l1BlockSeconds)} />
        </span>
      </p>
    </div>
  )
}
