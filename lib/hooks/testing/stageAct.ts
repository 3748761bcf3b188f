import type { Act, ActPhase } from '@/lib/hooks/acts/act'
import { carryOut } from '@/lib/hooks/acts/carryOut'
import { never } from './oddAnswers'
import { type Behaviour, oddWallet } from './oddWallet'
import { pairWithBridge as pair } from './pairWithBridge'

/** Carries an act out against a wallet that behaves so. @param unanswered the methods that no endpoint answers */
export async function stageAct(
  act: Act,
  behaves: Behaviour,
  faults: Readonly<Record<string, object>> = {},
  unanswered: readonly string[] = [],
) {
  const wallet = oddWallet(behaves)
  wallet.isOn(act.side)
  for (const { faults: all } of Object.values(wallet.chains))
    for (const [method, error] of Object.entries(faults)) all.set(method, () => Promise.reject(error))
  for (const { faults: all } of Object.values(wallet.chains))
    for (const method of unanswered) all.set(method, never)
  const phases: ActPhase[] = []
  const leaving = new AbortController()
  const { check: _, ...signed } = act
  const run = await act.load()
  const result = carryOut(
    {
      config: wallet.config,
      clients: wallet.clients,
      pair,
      enter: (phase) => phases.push(phase),
      show: () => {},
      left: leaving.signal,
      beginFollowing: () => leaving.signal,
    },
    signed,
    run,
  )
  return { wallet, phases, result, leave: () => leaving.abort() }
}
