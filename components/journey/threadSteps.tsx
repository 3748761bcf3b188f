import type { ReactNode } from 'react'
import type { Step, StepState } from '@/components/ui/steps'
import { TimeLeft } from '@/components/ui/timeLeft'
import type { TxRef } from '@/lib/bridge/transfer'
import type { ChainPair, Side } from '@/lib/chains/pair'
import { isWait, JOURNEY_STAGES, type JourneyStage } from '@/lib/journey/stages'
import type { Thread, ThreadState } from '@/lib/journey/threads'
import { Approved } from './approved'
import { threadWords as words } from './copy'
import { DoneAt } from './doneAt'

/** A stage that is a step of a thread: all but the end, which is no step. */
type Name = Exclude<JourneyStage, 'arrived'>

const order = JOURNEY_STAGES.filter((stage): stage is Name => stage !== 'arrived')

/** The step that each state stands at; those before it are done. */
const standsAt: Record<ThreadState['state'], Name | null> = {
  unbonding: 'unbonding',
  withdraw: 'withdraw',
  deposit: 'deposit',
  unclear: 'deposit',
  challenge: 'challenge',
  claim: 'claim',
  arrived: null,
}

/**
 * The steps of one thread, with `act` at the open one. Steps that nobody can know of, such as the origin of a
 * deposit's LPT, are left out.
 */
export function threadSteps(thread: Thread, pair: ChainPair, act: ReactNode): Step[] {
  const { stage, done } = thread
  const here = standsAt[stage.state]
  const position = here === null ? order.length : order.indexOf(here)
  const knowsStake = done.unbond.length > 0 || done.withdraw.length > 0 || position < order.indexOf('deposit')
  const shown = knowsStake ? order : order.slice(order.indexOf('deposit'))
  return shown.map((name) => {
    const place = order.indexOf(name)
    const state = place < position ? 'done' : place > position ? 'ahead' : stateHere(stage)
    return { id: name, title: words.steps[name], state, detail: detailOf(name, state, thread, pair, act) }
  })
}

function stateHere({ state }: ThreadState): StepState {
  return isWait(state) ? 'waiting' : 'now'
}

function detailOf(
  name: Name,
  state: StepState,
  { stage, done }: Thread,
  pair: ChainPair,
  act: ReactNode,
): ReactNode {
  const side: Side = name === 'claim' ? 'l1' : 'l2'
  if (state === 'done') {
    return (
      <>
        {name === 'deposit' && done.approve && <Approved tx={done.approve} chain={pair.l2} />}
        <Done by={doneBy(name, done)} chain={pair[side]} />
      </>
    )
  }
  if (state === 'ahead') return undefined
  switch (stage.state) {
    case 'unbonding':
      return <TimeLeft seconds={stage.lock.status.secondsLeft} />
    case 'challenge':
      return <TimeLeft seconds={stage.opens.secondsLeft} />
    case 'deposit':
      return (
        <>
          {done.approve && <Approved tx={done.approve} chain={pair.l2} />}
          {act}
        </>
      )
    case 'withdraw':
    case 'claim':
      return act
    default:
      return undefined
  }
}

function doneBy(name: Name, done: Thread['done']): readonly TxRef[] {
  switch (name) {
    case 'unbond':
    case 'withdraw':
      return done[name]
    case 'deposit':
    case 'claim':
      return done[name] === null ? [] : [done[name]]
    case 'unbonding':
    case 'challenge':
      return []
    default:
      return name satisfies never
  }
}

type DoneProps = { by: readonly TxRef[]; chain: ChainPair[Side] }

function Done({ by, chain }: DoneProps) {
  return by.map((tx) => (
    <p key={tx.hash}>
      <DoneAt tx={tx} chain={chain} />
    </p>
  ))
}
