import { expect, it } from 'vitest'
import { ReadGate } from './readGate'

/** Work that ends when told to, and says when it began. */
function held(name: string, events: string[]) {
  let finish: () => void = () => undefined
  const done = new Promise<void>((resolve) => {
    finish = resolve
  })
  const work = async () => {
    events.push(`${name} begins`)
    await done
    events.push(`${name} ends`)
  }
  return { work, finish }
}

it('lets readers in together, and a change only between readers', async () => {
  const gate = new ReadGate()
  const events: string[] = []
  const [first, second, change, late] = ['first', 'second', 'change', 'late'].map((name) =>
    held(name, events),
  )
  if (!first || !second || !change || !late) throw new Error('unreachable')

  const reads = [gate.read(first.work), gate.read(second.work)]
  const changed = gate.change(change.work)
  const lateRead = gate.read(late.work)
  late.finish()
  first.finish()
  second.finish()
  await Promise.all(reads)
  change.finish()
  await Promise.all([changed, lateRead])
  expect(events).toEqual([
    'first begins',
    'second begins',
    'first ends',
    'second ends',
    'change begins',
    'change ends',
    'late begins',
    'late ends',
  ])
})

it('opens again when a reader or a change fails', async () => {
  const gate = new ReadGate()
  await expect(gate.read(() => Promise.reject(new Error('read')))).rejects.toThrow('read')
  await expect(gate.change(() => Promise.reject(new Error('change')))).rejects.toThrow('change')
  expect(await gate.read(async () => 'read')).toBe('read')
  expect(await gate.change(async () => 'changed')).toBe('changed')
})

it('refuses two changes at once', async () => {
  const gate = new ReadGate()
  const events: string[] = []
  const { work, finish } = held('change', events)
  const changing = gate.change(work)
  await expect(gate.change(async () => undefined)).rejects.toThrow('Two changes at once.')
  finish()
  await changing
})
