import { describe, expect, it } from 'vitest'
import { readOptions } from './options'
import { holds, type Report, reportText } from './report'
import { Steps } from './steps'

const report: Report = {
  pair: 'arbitrum-one',
  commit: 'abc',
  changed: false,
  node: 'v22',
  begun: 0,
  facts: [['rollup', '0x01']],
  steps: [{ name: 'the plan', seconds: 1.25, notes: ['code: 0x02'], error: null }],
  costs: [{ chain: 'L1, chain 1', what: 'creating a | b', gas: 1_425_512n }],
}

describe('the report of a rehearsal', () => {
  it('has what a release needs of it', () => {
    const text = reportText(report)
    expect(text).toContain('1970-01-01T00:00:00.000Z, commit abc, Node v22.')
    expect(text).toContain('**Every step held.**')
    expect(text).toContain('| 1 | the plan | 1.3 | held |')
    expect(text).toContain('- code: 0x02')
    expect(text).toContain('| L1, chain 1 | creating a \\| b | 1,425,512 |')
  })

  it('says which step did not hold, and why', () => {
    const failed = { name: 'check', seconds: 2, notes: [], error: 'Not as it must be: owner.' }
    const text = reportText({ ...report, changed: true, steps: [...report.steps, failed] })
    expect(text).toContain('commit abc, with changes')
    expect(text).toContain('**It did not hold: check.** Nothing was tried after that.')
    expect(text).toContain('Not as it must be: owner.')
  })
})

describe('the steps of a rehearsal', () => {
  it('keep what each found, and why one did not hold', async () => {
    const said: string[] = []
    const steps = new Steps((line) => said.push(line))
    const found = await steps.run('one', async (note) => {
      note('found')
      return 1
    })
    expect(found).toBe(1)
    await expect(steps.run('two', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(steps.results.map(({ name, notes, error }) => ({ name, notes, error }))).toEqual([
      { name: 'one', notes: ['found'], error: null },
      { name: 'two', notes: [], error: 'no' },
    ])
    expect(said).toEqual(['one …', '  found', 'two …'])
    expect(holds({ ...report, steps: steps.results })).toBe(false)
  })
})

describe('the options of a rehearsal', () => {
  it('are for Arbitrum One unless they say otherwise', () => {
    expect(readOptions([])).toEqual({
      pair: 'arbitrum-one',
      report: null,
      protocolCommand: null,
      isShort: false,
      withPages: true,
    })
    expect(readOptions(['--pair=arbitrum-sepolia', '--short'])).toMatchObject({
      pair: 'arbitrum-sepolia',
      isShort: true,
      withPages: false,
    })
    expect(readOptions(['--without-pages'])).toMatchObject({ isShort: false, withPages: false })
    expect(readOptions(['--help'])).toBeNull()
  })
  it('are refused with a sentence', () => {
    expect(() => readOptions(['--pair', 'devnet'])).toThrow('There is no network "devnet" to rehearse for')
    expect(() => readOptions(['--reprt', 'x'])).toThrow('npm run rehearse [-- options]')
  })
})
