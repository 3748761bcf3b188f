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

describe('lastAddress of what forge script prints', () => {
  const sent = `
Compiler run successful!
Script ran successfully.
{middle}
## Setting up 1 EVM.

==========================

Chain 412346

Estimated gas price: 0.200000001 gwei

##### anvil
✅  [Success] Hash: 0x${'ab'.repeat(32)}
Contract Address: ${other}
Block: 40

ONCHAIN EXECUTION COMPLETE & SUCCESSFUL.

Transactions saved to: /home/me/broadcast/Deploy.s.sol/412346/run-latest.json

Sensitive values saved to: /home/me/cache/Deploy.s.sol/412346/run-latest.json

`
  const printed = (middle: string) => sent.replace('{middle}', middle)

  it.each([
    `\n== Logs ==\n  token ${other}\n  Controller: ${controller}\n`,
    `\n== Return ==\ntoken: address ${other}\n\n== Logs ==\n  ${controller}\n`,
    `\n== Return ==\ntoken: address ${other}\ncontroller: contract Controller ${controller}\n`,
  ])('is in the last line of the script itself: %j', (middle) => {
    expect(lastAddress(printed(middle))).toBe(controller)
  })

  it('is in a line after it all, where there is one', () => {
    expect(lastAddress(`${printed(`\n== Logs ==\n  ${other}\n`)}${controller}\n`)).toBe(controller)
  })

  it.each([
    ['\n== Logs ==\n  done\n', 'the last line that it printed is: done'],
    [`\n== Logs ==\n  ${other} ${controller}\n`, 'the last line that it printed is: 0x'],
    ['\n', 'it printed nothing'],
  ])('is asked for where it is not: %j', (middle, sentence) => {
    expect(() => lastAddress(printed(middle))).toThrow(`console.log, and ${sentence}`)
  })

  it('is of no use where nothing was sent', () => {
    const simulated = `Script ran successfully.\n\n== Logs ==\n  ${controller}\n\nSIMULATION COMPLETE. To broadcast these transactions, add --broadcast\n`
    expect(() => lastAddress(simulated)).toThrow('--broadcast')
  })
})
