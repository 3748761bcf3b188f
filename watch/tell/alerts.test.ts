import { describe, expect, it } from 'vitest'
import type { Fact } from '../facts/fact'
import { alertsBetween, webhookBody } from './alerts'

const fact = (id: string): Fact => ({ id, severity: 'warning', sentence: `${id}.` })

describe('alerts', () => {
  it('tell each fact once, and once when it is over', () => {
    expect(alertsBetween([], [fact('a')])).toEqual([{ event: 'begun', fact: fact('a') }])
    expect(alertsBetween([fact('a')], [fact('a'), fact('b')])).toEqual([{ event: 'begun', fact: fact('b') }])
    expect(alertsBetween([fact('a')], [])).toEqual([{ event: 'over', fact: fact('a') }])
  })

  it('have the shape that the webhook wants', () => {
    const alert = { event: 'over', fact: fact('a') } as const
    expect(JSON.parse(webhookBody('json', 'devnet', alert))).toEqual({
      pair: 'devnet',
      event: 'over',
      ...fact('a'),
    })
    expect(JSON.parse(webhookBody('slack', 'devnet', alert))).toEqual({ text: '[devnet] Over: a.' })
    expect(JSON.parse(webhookBody('discord', 'devnet', alert))).toEqual({ content: '[devnet] Over: a.' })
    expect(webhookBody('ntfy', 'devnet', alert)).toBe('[devnet] Over: a.')
  })
})
