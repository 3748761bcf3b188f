import { Field } from '@/components/ui/field'
import { problemCopy } from '@/lib/bridge/copy'
import type { useTypedOrchestrator } from '@/lib/hooks/acts/useChosenOrchestrator'
import type { OrchestratorStanding } from '@/lib/staking/orchestrator'
import { orchestratorWords } from './copy'

type Props = { chosen: ReturnType<typeof useTypedOrchestrator>; hint?: string }

const against: Record<OrchestratorStanding, string | undefined> = {
  active: undefined,
  joining: undefined,
  leaving: orchestratorWords.leaving,
  inactive: orchestratorWords.inactive,
}

/** Whom to stake with, where nobody is chosen yet. What is known against it is said here. */
export function OrchestratorField({ chosen, hint = orchestratorWords.hint }: Props) {
  if (!chosen.isChosen) return null
  return (
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
  )
}
