import { expect, it } from 'vitest'
import { chooseSteps, runGraph, type Step } from './graph'

/** Runs steps of those names; `log` has when each begins (+) and ends (-). */
async function runNamed(steps: readonly (Partial<Step> & { name: string })[], processors = 2) {
  const log: string[] = []
  const verdicts = await runGraph(
    steps.map((step) => ({
      load: 1,
      check: async () => {
        log.push(`+${step.name}`)
        for (let turn = 0; turn < 5; turn++) await Promise.resolve()
        log.push(`-${step.name}`)
      },
      ...step,
    })),
    processors,
    { ended: () => {} },
  )
  return { log, verdicts }
}

const fails = () => Promise.reject(new Error('it is so'))

it('runs steps beside each other as far as there are processors', async () => {
  const { log } = await runNamed([{ name: 'a' }, { name: 'b' }, { name: 'c' }])
  expect(log.slice(0, 2)).toEqual(['+a', '+b'])
  expect(log.indexOf('+c')).toBeGreaterThan(log.indexOf('-a'))
})

it('begins a step when all that it needs has ended', async () => {
  const { log } = await runNamed([{ name: 'a', needs: ['b'] }, { name: 'b' }])
  expect(log).toEqual(['+b', '-b', '+a', '-a'])
})

it('leaves a step alone that measures time, after all others', async () => {
  const { log } = await runNamed(
    [{ name: 'time', alone: true }, { name: 'a' }, { name: 'b', needs: ['a'] }],
    8,
  )
  expect(log).toEqual(['+a', '-a', '+b', '-b', '+time', '-time'])
})

it('does not run what needs a step that failed, and counts it as failed', async () => {
  const { verdicts, log } = await runNamed([
    { name: 'a', check: fails },
    { name: 'b', needs: ['a'] },
    { name: 'c', needs: ['b'] },
    { name: 'd', after: ['a'] },
  ])
  expect(log).toEqual(['+d', '-d'])
  expect(verdicts.map(({ error }) => error)).toEqual([
    'it is so',
    'not run, because this does not hold: a',
    'not run, because this does not hold: b',
    undefined,
  ])
})

it('runs a step that is heavier than the machine', async () => {
  const { verdicts } = await runNamed([{ name: 'a', load: 9 }])
  expect(verdicts).toHaveLength(1)
})

it('says so when steps wait for each other', async () => {
  await expect(
    runNamed([
      { name: 'a', needs: ['b'] },
      { name: 'b', needs: ['a'] },
    ]),
  ).rejects.toThrow('wait for each other: a; b')
})

it('chooses steps by a part of their names, with what they need', () => {
  const steps = [
    { name: 'packages' },
    { name: 'build', needs: ['packages'] },
    { name: 'journeys', needs: ['build'], after: ['lint'] },
    { name: 'lint' },
  ].map((step) => ({ load: 1, check: fails, ...step }))
  expect(chooseSteps(steps, 'JOURN').map(({ name }) => name)).toEqual(['packages', 'build', 'journeys'])
  expect(chooseSteps(steps, 'nonsense')).toEqual([])
})
