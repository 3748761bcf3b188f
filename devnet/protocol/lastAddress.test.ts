import { describe, expect, it } from 'vitest'
import { lastAddress } from './lastAddress'

const controller = '0xD8E8328501E9645d16Cf49539efC04f734606ee4'
const other = '0x289ba1701C2F088cf0faf8B3705246331cB8A839'

describe('lastAddress', () => {
  it.each([
    `${controller}\n`,
    `token ${other}\n  ${controller.toLowerCase()}  \r\n\n  \n`,
    `\u001b[32mController: ${controller}\u001b[0m`,
  ])('is the one in the last line that says something: %j', (output) => {
    expect(lastAddress(output)).toBe(controller)
  })

  it('is missing where nothing was printed', () => {
    expect(() => lastAddress('\n \n')).toThrow('printed nothing')
  })

  it.each([`${controller}\nDone.`, `${controller} ${other}`, `${controller}00`, '0x1234'])(
    'is not guessed: %j',
    (output) => {
      expect(() => lastAddress(output)).toThrow("has to be the Controller's address, and it is: ")
    },
  )
})
