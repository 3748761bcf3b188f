import { type Address, encodeAbiParameters, type Hex, padHex, toEventSelector, zeroHash } from 'viem'
import { expect, it } from 'vitest'
import { livepeerTokenAbi } from '@/lib/abi/livepeerToken'
import { transactionKind } from './transactionKind'

const address = (digits: Hex) => padHex(digits, { size: 20 })
const token = address('0x1')
const gateway = address('0x2')
const bonding = address('0x3')
const outbox = address('0x4')
const somebody = address('0x5')
const stranger = address('0x6')
const contracts = { token, gateway, staking: [bonding], messaging: [outbox] }

const log = (from: Address, topics: [Hex, ...Hex[]] = [zeroHash], data: Hex = '0x') => ({
  address: from,
  topics,
  data,
  blockHash: zeroHash,
  blockNumber: 1n,
  logIndex: 0,
  transactionHash: zeroHash,
  transactionIndex: 0,
  removed: false,
})

function tokenLog(name: 'Approval' | 'Transfer', other: Address, of: Address = token) {
  const event = livepeerTokenAbi.find((item) => item.type === 'event' && item.name === name)
  if (event?.type !== 'event') throw new Error('no such event')
  const parties = [somebody, other].map((party) => padHex(party, { size: 32 }))
  return log(of, [toEventSelector(event), ...parties], encodeAbiParameters([{ type: 'uint256' }], [5n]))
}

it.each([
  ['an approval for the bridge', token, [tokenLog('Approval', gateway)], 'approval'],
  ['an approval for another', token, [tokenLog('Approval', stranger)], 'other'],
  ['an approval of another token', stranger, [tokenLog('Approval', gateway, stranger)], 'other'],
  ['an approval for staking', token, [tokenLog('Approval', bonding)], 'stake'],
  ['a call of staking that logs nothing', bonding, [], 'stake'],
  ['a stake that is withdrawn by a Safe', stranger, [log(bonding), tokenLog('Transfer', somebody)], 'stake'],
  ['a payment in the token', token, [tokenLog('Transfer', stranger)], 'token-transfer'],
  ['the claim of another bridge', outbox, [log(outbox)], 'other-message'],
  ['a payment of ETH', stranger, [], 'other'],
  ['the creation of a contract', null, [], 'other'],
] as const)('%s is known for what it is', (_, to, logs, kind) => {
  expect(transactionKind({ to, logs: [...logs] }, contracts)).toBe(kind)
})
