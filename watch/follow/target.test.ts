import { expect, it } from 'vitest'
import { readSettings } from '../settings'
import { parseTarget } from './target'

const account = '0x00000000000000000000000000000000000000aa'
const hash = `0x${'ab'.repeat(32)}`

it('is an account or a hash', () => {
  expect(parseTarget(account)).toEqual({ account: '0x00000000000000000000000000000000000000AA' })
  expect(parseTarget(hash)).toEqual({ hash })
  expect(parseTarget('me')).toBeNull()
})

it('is named on the command line or in the settings, several with commas', () => {
  const pair = ['--pair', 'devnet']
  expect(readSettings([...pair, '--follow', account, '--follow', hash], {}).follow).toHaveLength(2)
  expect(readSettings(pair, { WATCH_FOLLOW: `${account}, ${hash}` }).follow).toHaveLength(2)
  expect(() => readSettings(pair, { WATCH_FOLLOW: 'me' })).toThrow('WATCH_FOLLOW')
})
