import { useState } from 'react'
import type { Address } from 'viem'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { problemCopy } from '@/lib/bridge/copy'
import type { useTypedOrchestrator } from '@/lib/hooks/acts/useChosenOrchestrator'
import type { OrchestratorStanding } from '@/lib/staking/orchestrator'
import { orchestratorWords } from '../copy'
import { recordWords } from './copy'
import { OrchestratorList } from './orchestratorList'

type Props = {
  chosen: ReturnType<typeof useTypedOrchestrator>
  hint?: string
  /** With whom the account stakes now; null for nobody. */
  current?: Address | null
}

const against: Record<OrchestratorStanding, string | undefined> = {
  active: undefined,
  joining: undefined,
  leaving: orchestratorWords.leaving,
  inactive: orchestratorWords.inactive,
}

/**
 * The field for an orchestrator, shown while the account has none: an address, typed or taken from the list of all.
 * Problems with it are shown here.
 */
export function OrchestratorField({ chosen, hint = orchestratorWords.hint, current = null }: Props) {
  const [comparing, setComparing] = useState(false)
  if (!chosen.isChosen) return null
  return (
    <div>
      <Field
        label={orchestratorWords.label}
        value={chosen.text}
        onChange={chosen.setText}
        placeholder="0x…"
        autoComplete="off"
        spellCheck={false}
        hint={(chosen.standing && against[chosen.standing]) ?? hint}
        {...(chosen.mistyped !== null && {
          error:
            chosen.mistyped === 'recipient-bad-checksum'
              ? problemCopy[chosen.mistyped]
              : orchestratorWords.mistyped,
        })}
      />
      <Button
        variant="quiet"
        className="-ml-4 text-sm"
        aria-expanded={comparing}
        onClick={() => setComparing(!comparing)}
      >
        {recordWords.compare}
      </Button>
      {comparing && (
        <OrchestratorList
          current={current}
          onChoose={(address) => {
            chosen.setText(address)
            setComparing(false)
          }}
        />
      )}
    </div>
  )
}
