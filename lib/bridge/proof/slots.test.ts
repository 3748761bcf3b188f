import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const layouts: Record<string, { storage: readonly string[] }> = JSON.parse(
  readFileSync(new URL('../../../contracts/snapshots/interfaces.json', import.meta.url), 'utf8'),
)

it.each([
  ['L1LPTGateway', 'slot 2 byte 26: uint40 _withdrawalCount (5 bytes)'],
  [
    'L1LPTGateway',
    'slot 4 byte 0: mapping(uint256 => struct L1LPTGateway.Withdrawal) withdrawals (32 bytes)',
  ],
  ['LivepeerTokenPrime', 'slot 2 byte 0: uint256 _totalSupply (32 bytes)'],
  ['L2LPTGateway', 'slot 3 byte 0: mapping(address => uint256) escrowed (32 bytes)'],
  ['L2LPTGateway', 'slot 4 byte 0: struct BitMaps.BitMap _released (32 bytes)'],
])('%s keeps "%s", where slots.ts looks for it', (contract, variable) => {
  expect(layouts[contract]?.storage).toContain(variable)
})
