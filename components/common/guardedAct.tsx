'use client'
import { type ComponentProps, useId, useState } from 'react'
import { useConnection } from 'wagmi'
import { ActStatus } from '@/components/ui/actStatus'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useEthShort } from '@/lib/hooks/queries/useEthShort'
import type { Forfeit } from '@/lib/staking/forfeit'
import { AtStake } from './atStake'
import { actWords } from './copy'
import { EthMissing } from './eth/ethMissing'

type Props = {
  label: string
  variant?: 'primary' | 'secondary' | 'quiet' | 'now'
  wide?: boolean
  /** The reason against the act, as a sentence beside the button that it disables; null when nothing is against it. */
  reason: string | null
  /** The least gas that it takes on L2; null where whoever gives the reason has looked at the account's ETH already. */
  gas: bigint | null
  /** The reward that acting now would forfeit; null for acts that never forfeit anything. */
  forfeit: Forfeit | null
  onAct: () => void
  acting: ComponentProps<typeof ActStatus> & { busy: boolean }
}

/** A button that says why it cannot be pressed, too little ETH included, and asks before it loses a reward. */
export function GuardedAct({ label, variant, wide, reason, gas, forfeit, onAct, acting }: Props) {
  const [asking, setAsking] = useState(false)
  const id = useId()
  const { address } = useConnection()
  const { busy } = acting
  const short = useEthShort(address, 'l2', gas === null ? null : { gas })
  const isBlocked = !busy && (reason !== null || short !== null)
  const loses = forfeit?.forfeits === true ? forfeit : null
  const isAsking = asking && loses !== null && !isBlocked
  return (
    <div className="flex flex-col gap-2">
      <Button
        {...(variant && { variant })}
        wide={wide}
        busy={busy}
        disabled={isBlocked}
        aria-describedby={isBlocked ? id : undefined}
        onClick={loses === null ? onAct : () => setAsking(true)}
      >
        {label}
      </Button>
      {isBlocked && reason !== null && (
        <p id={id} className="text-soft text-sm">
          {reason}
        </p>
      )}
      {isBlocked && reason === null && short !== null && <EthMissing id={id} short={short} side="l2" />}
      {isAsking && (
        <div role="alert">
          <Notice
            tone="now"
            title={actWords.loses}
            action={
              <>
                <Button variant="secondary" onClick={() => setAsking(false)}>
                  {actWords.wait}
                </Button>
                <Button
                  variant="quiet"
                  onClick={() => {
                    setAsking(false)
                    onAct()
                  }}
                >
                  {actWords.goOn}
                </Button>
              </>
            }
          >
            <AtStake loses={loses} />
          </Notice>
        </div>
      )}
      <ActStatus {...acting} />
    </div>
  )
}
