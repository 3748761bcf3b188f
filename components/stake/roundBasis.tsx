import { usePair } from '@/lib/hooks/pair'
import { stakeWords } from './copy'

/** On what an estimate of a round's beginning is based. */
export function RoundBasis({ blocksLeft }: { blocksLeft: bigint }) {
  const { l1BlockSeconds } = usePair()
  return <span className="block text-soft text-sm">{stakeWords.basis(blocksLeft, l1BlockSeconds)}</span>
}
