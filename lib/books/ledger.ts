import type { Address } from 'viem'
import type { Transfer } from '@/lib/bridge/transfer'
import type { Side } from '@/lib/chains/pair'
import type { RoundEarning } from '@/lib/staking/roundEarnings'
import type { LifeEvent, PastClaim } from '@/lib/staking/stakeLife'
import { transferEntries } from './bridgeEntries'
import type { Entry } from './entry'
import { stakeEntries } from './stakeEntries'

/** A claim, or the time since the last one, by rounds; null where these are not known. */
export type ClaimedRounds = {
  claim: Omit<PastClaim, 'tx'>
  /** Null for what nothing has claimed yet. */
  tx: PastClaim['tx'] | null
  rounds: readonly DatedEarning[] | null
}

/** When the orchestrator claimed the round's reward, or else when the round began; null while it is not known. In seconds. */
export type DatedEarning = RoundEarning & { time: bigint | null }

/** The cost of an account's own transaction, in wei of ETH. */
export type GasPaid = { side: Side; hash: `0x${string}`; time: bigint; wei: bigint }

/** Everything that the books of an account are made of, as both chains tell it. */
export type BookFacts = {
  account: Address
  life: readonly LifeEvent[]
  claims: readonly ClaimedRounds[]
  transfers: readonly Transfer[]
  gas: readonly GasPaid[]
}

/** The date of income: by the round that earned it, or by the transaction that claimed it. */
export type IncomeBy = 'round' | 'claim'

/**
 * An account's life on both chains as one ledger, oldest first. Staking and bridging move what the account owns: they are
 * transfers, never disposals. Rewards and fees are income. No prices: whoever imports it has them.
 */
export function ledger(facts: BookFacts, { incomeBy }: { incomeBy: IncomeBy }): readonly Entry[] {
  const { account, life, claims, transfers, gas } = facts
  const entries: Entry[] = [
    ...incomeEntries(claims, incomeBy),
    ...life.flatMap((event) => stakeEntries(event, account)),
    ...transfers.flatMap((transfer) => transferEntries(transfer, account)),
    ...gas.map(
      ({ side, hash, time, wei }): Entry => ({
        kind: 'gas',
        nature: 'cost',
        side,
        time,
        asset: 'ETH',
        amount: wei,
        from: 'wallet',
        to: null,
        hash,
        round: null,
        with: null,
      }),
    ),
  ]
  return entries.filter(({ amount }) => amount > 0n).sort((a, b) => Number(a.time - b.time))
}

function incomeEntries(claims: readonly ClaimedRounds[], incomeBy: IncomeBy): readonly Entry[] {
  return claims.flatMap(({ claim, tx, rounds }): readonly Entry[] => {
    if (incomeBy === 'round' && rounds !== null) {
      return rounds.flatMap((round) => {
        const time = round.time ?? tx?.time ?? null
        if (time === null) return []
        return earned(round, { time, hash: null, round: round.round, orchestrator: claim.orchestrator })
      })
    }
    if (tx === null) return []
    return earned(claim, { time: tx.time, hash: tx.hash, round: null, orchestrator: claim.orchestrator })
  })
}

function earned(
  { rewards, fees }: { rewards: bigint; fees: bigint },
  { time, hash, round, orchestrator }: Pick<Entry, 'time' | 'hash' | 'round'> & { orchestrator: Address },
): readonly Entry[] {
  const income = {
    nature: 'income',
    side: 'l2',
    time,
    from: null,
    to: 'stake',
    hash,
    round,
    with: orchestrator,
  } as const
  return [
    { ...income, kind: 'reward', asset: 'LPT', amount: rewards },
    { ...income, kind: 'fee', asset: 'ETH', amount: fees },
  ]
}
