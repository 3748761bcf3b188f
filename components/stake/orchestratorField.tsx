import { Field } from '@/components/ui/field'
import type { useChosenOrchestrator } from '@/lib/hooks/useChosenOrchestrator'
import { orchestratorWords } from './copy'

type Props = { chosen: ReturnType<typeof useChosenOrchestrator> }

/** Whom to stake with, where nobody is chosen yet. The last one is proposed. */
export function OrchestratorField({ chosen }: Props) {
  if (!chosen.isChosen) return null
  return (
    <Field
      label={orchestratorWords.label}
      value={chosen.text}
      onChange={chosen.setText}
      placeholder="0x…"
      autoComplete="off"
      spellCheck={false}
      hint={chosen.inactive ? orchestratorWords.inactive : orchestratorWords.hint}
      {...(chosen.mistyped && { error: orchestratorWords.mistyped })}
    />
  )
}
