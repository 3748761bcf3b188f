import { expect, it } from 'vitest'
import { onlyPageAddress, takePageAddress } from './pagePort'

it('takes the port from the flag, then from the environment, then the usual one', () => {
  expect(takePageAddress(['--l1-port', '1', '--port', '4000'], { PORT: '5000' })).toEqual({
    host: '127.0.0.1',
    port: 4000,
    hostBy: 'HOST (environment)',
    rest: ['--l1-port', '1'],
  })
  expect(takePageAddress(['--port=4001', '--help'], {})).toMatchObject({ port: 4001, rest: ['--help'] })
  expect(takePageAddress([], { PORT: '5000' }).port).toBe(5000)
  expect(takePageAddress([], { PORT: '' }).port).toBe(3000)
})

it('takes the host from the flag, then from the environment', () => {
  expect(takePageAddress(['--host', '0.0.0.0', 'word'], { HOST: '::1' })).toMatchObject({
    host: '0.0.0.0',
    rest: ['word'],
  })
  expect(takePageAddress([], { HOST: '::1' }).host).toBe('::1')
})

it('blames the variable where the environment is wrong, and the flag where that is', () => {
  expect(() => takePageAddress([], { PORT: 'x' })).toThrow(
    'PORT (environment) is a number from 1 to 65535, not "x".',
  )
  expect(() => takePageAddress(['--port', 'y'], { PORT: '1' })).toThrow('--port is a number')
  expect(takePageAddress([], { HOST: 'nowhere' }).hostBy).toBe('HOST (environment)')
  expect(takePageAddress(['--host', 'nowhere'], { HOST: '::1' }).hostBy).toBe('--host')
})

it('says of what it does not take that there is none', () => {
  expect(onlyPageAddress(['--port', '4000'], {})).toMatchObject({ host: '127.0.0.1', port: 4000 })
  for (const word of ['nonsense', '--l1-port'])
    expect(() => onlyPageAddress([word], {})).toThrow(`There is no option ${word}. There are: --port, --host`)
})

it('says what is no port', () => {
  for (const word of ['x', '0', '70000', '1.5'])
    expect(() => takePageAddress(['--port', word], {})).toThrow(`not "${word}"`)
})

it('says that a value is missing', () => {
  for (const args of [['--port'], ['--port='], ['--port', '--l1-port', '1'], ['--host'], ['--host', '']])
    expect(() => takePageAddress(args, {})).toThrow(/--(port|host) needs a value/)
})
