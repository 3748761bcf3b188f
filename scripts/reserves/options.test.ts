import { zeroHash } from 'viem'
import { expect, it } from 'vitest'
import { readOptions } from './options'

it('proves a pair from its own endpoints unless others are given', () => {
  expect(readOptions(['--pair', 'devnet'])).toEqual({
    what: 'prove',
    pair: 'devnet',
    l1: [],
    l2: [],
    at: null,
    file: 'reserves-devnet.json',
  })
  const given = ['--pair', 'arbitrum-one', '--l2-rpc', 'https://a.example', '--l2-rpc', 'https://b.example']
  expect(readOptions([...given, '--at', zeroHash])).toMatchObject({
    l2: ['https://a.example', 'https://b.example'],
    at: zeroHash,
  })
})

it('verifies a file, from a block that is known', () => {
  expect(readOptions(['--verify', 'x.json', '--block-hash', zeroHash])).toEqual({
    what: 'verify',
    file: 'x.json',
    blockHash: zeroHash,
  })
})

it.each([
  [['--pair', 'moon'], '--pair has to be one of'],
  [[], '--pair has to be one of'],
  [['--pair', 'devnet', '--l1-rpc', 'ftp://x'], '--l1-rpc is not an http or https URL'],
  [['--pair', 'devnet', '--at', '0x12'], '--at is not the hash of a block'],
])('says what is wrong with %j', (args, sentence) => expect(() => readOptions(args)).toThrow(sentence))
