import { describe, expect, it } from 'vitest'
import { readCommandLine } from './commandLine'

describe('the command line of a deployment', () => {
  it('deploys when it is told nothing but the pair', () =>
    expect(readCommandLine(['--pair', 'devnet'])).toEqual({
      command: 'deploy',
      pair: 'devnet',
      settings: null,
      yes: false,
      json: false,
      diff: false,
      stage: 'in-service',
    }))

  it('takes a command and its options in any order', () =>
    expect(
      readCommandLine(['--pair=arbitrum-one', 'check', '--json', '--diff', '--stage', 'offered']),
    ).toMatchObject({
      command: 'check',
      pair: 'arbitrum-one',
      json: true,
      diff: true,
      stage: 'offered',
    }))

  it('says what it does not understand', () => {
    expect(() => readCommandLine([])).toThrow('Name the pair of chains.')
    expect(() => readCommandLine(['--pair', 'goerli'])).toThrow('There is no pair "goerli".')
    expect(() => readCommandLine(['deploy2', '--pair', 'devnet'])).toThrow('There is no command "deploy2".')
    expect(() => readCommandLine(['--pair', 'devnet', '--stage', 'x'])).toThrow('There is no stage "x".')
    expect(() => readCommandLine(['--pairs', 'devnet'])).toThrow(/--pairs[\s\S]*npm run deploy/)
  })

  it.each(
    [
      ['0x', '--key=0x'],
      ['', '--private-key='],
    ].flat(),
  )('refuses a key, and does not repeat it: %s', (before) => {
    const key = '12'.repeat(32)
    expect(() => readCommandLine(['--pair', 'devnet', `${before}${key}`])).toThrow(
      /^(?!.*1212).*must not be an argument/,
    )
  })
})
