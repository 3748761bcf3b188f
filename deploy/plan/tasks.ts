import type { Address, Hex } from 'viem'
import type { Side } from '@/lib/chains/pair'
import { Act, type Deployers, Side as SideNumber, type Step } from './bridgePlan'

/** The effect of a transaction, without the fees. No `to`: it creates a contract. */
export type Call = { to: Address | null; value: bigint; data: Hex }

/** A transaction of the deployer. */
export type Task = {
  /** Names it in the journal, and behind "while": "creating the L2 gateway". */
  what: string
  side: Side
  call: Call
  /** The nonce that it must have, for the address that it creates; null when any will do. */
  nonce: number | null
  /** The contract that it creates. */
  creates: Address | null
}

/** A part of a deployment: a transaction, or a question that has to be answered before the next one. */
export type Part = { kind: 'task'; task: Task } | { kind: 'check'; side: Side; step: Step }

/** The accounts that deploy, with their nonces. `l2First`: the nonce on L2 before any were passed over. */
export type Begun = Deployers & { l2First: bigint }

/**
 * One transaction on either chain must not lead to the same address: a fresh key has the same nonces on both. The nonces of L2
 * that would are passed over, each with a transaction of nothing to oneself.
 */
export function spaced(account: Address, nonces: { l1: bigint; l2: bigint }): Begun {
  const isTaken = nonces.l2 === nonces.l1 || nonces.l2 === nonces.l1 + 1n
  return {
    l1: account,
    l1Nonce: nonces.l1,
    l2: account,
    l2Nonce: isTaken ? nonces.l1 + 2n : nonces.l2,
    l2First: nonces.l2,
  }
}

/** The parts of a deployment in their order, with the nonces of what creates contracts. */
export function partsOf(begun: Begun, steps: readonly Step[]): readonly Part[] {
  const next = { l1: Number(begun.l1Nonce), l2: Number(begun.l2Nonce) }
  const parts = steps.map((step): Part => {
    const side: Side = step.side === SideNumber.l1 ? 'l1' : 'l2'
    if (step.act === Act.check) return { kind: 'check', side, step }
    const { what, target, value, data } = step
    if (step.act === Act.send)
      return {
        kind: 'task',
        task: { what, side, call: { to: target, value, data }, nonce: null, creates: null },
      }
    return {
      kind: 'task',
      task: { what, side, call: { to: null, value, data }, nonce: next[side]++, creates: target },
    }
  })
  // Nothing is sent before the first questions are answered.
  const first = parts.findIndex(({ kind }) => kind === 'task')
  return [...parts.slice(0, first), ...passedOver(begun), ...parts.slice(first)]
}

function passedOver({ l2, l2First, l2Nonce }: Begun): Part[] {
  return Array.from({ length: Number(l2Nonce - l2First) }, (_, index) => ({
    kind: 'task',
    task: {
      what: `passing over nonce ${Number(l2First) + index} on L2`,
      side: 'l2',
      call: { to: l2, value: 0n, data: '0x' },
      nonce: Number(l2First) + index,
      creates: null,
    },
  }))
}

export const tasksOf = (parts: readonly Part[]): readonly Task[] =>
  parts.flatMap((part) => (part.kind === 'task' ? [part.task] : []))
