import { describe, expect, it } from 'vitest'
import { AlertQueue } from './alertQueue'
import type { Alert } from './alerts'

const alert = (id: string): Alert => ({
  event: 'begun',
  fact: { id, severity: 'warning', sentence: `${id}.` },
})

/** A queue whose webhook fails as often as told, with a clock that waiting moves. */
function queueThat(fails: number) {
  let time = 0
  const posted: string[] = []
  const waits: number[] = []
  const lines: unknown[] = []
  const queue = new AlertQueue({
    post: async ({ fact }) => {
      if (fails-- > 0) throw new Error('it answers 503')
      posted.push(fact.id)
    },
    now: () => time,
    wait: async (milliseconds) => {
      waits.push(milliseconds)
      time += milliseconds
    },
    line: ({ event }) => lines.push(event),
  })
  return { queue, posted, waits, lines }
}

describe('alerts that wait for a webhook', () => {
  it('are tried again ever later, and posted once, in their order', async () => {
    const { queue, posted, waits } = queueThat(3)
    queue.add([alert('a'), alert('b')])
    queue.add([alert('c')])
    await queue.empty()
    expect(posted).toEqual(['a', 'b', 'c'])
    expect(waits).toEqual([5_000, 10_000, 20_000])
    expect(queue.counts).toEqual({ sent: 3, failed: 3, givenUp: 0 })
  })

  it('are given up after an hour, and that is said', async () => {
    const { queue, posted, lines, waits } = queueThat(Number.POSITIVE_INFINITY)
    queue.add([alert('a')])
    await queue.empty()
    expect([posted, queue.length, queue.counts.givenUp]).toEqual([[], 0, 1])
    expect(Math.max(...waits)).toBe(300_000)
    expect(lines.filter((event) => event === 'webhook-gave-up')).toHaveLength(1)
  })

  it('are not more than 500', async () => {
    const { queue, posted } = queueThat(0)
    queue.add(Array.from({ length: 600 }, (_, index) => alert(String(index))))
    await queue.empty()
    expect([posted.length, posted[0], queue.counts.givenUp]).toEqual([500, '100', 100])
  })
})
