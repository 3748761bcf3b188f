import { encodeFunctionData, padHex, zeroAddress } from 'viem'
import { expect, it } from 'vitest'
import { l1LptGatewayAbi } from '@/lib/abi/l1LptGateway'
import { arbitrumOnePair } from '@/lib/chains/arbitrumOnePair'
import { ARB_RETRYABLE_TX } from '@/lib/chains/precompiles'
import { waitingKind } from './waitingKind'

const gateway = (digit: string) => padHex(`0x${digit}`, { size: 20 })
const gateways = { l1: gateway('1'), l2: gateway('2'), lptPrime: gateway('3') }
const pair = { ...arbitrumOnePair, gateways }
const fees = { gasLimit: 0n, maxFeePerGas: 0n, maxSubmissionCost: 0n, excessFeeRefundAddress: zeroAddress }
const encode = { abi: l1LptGatewayAbi } as const
const withdraw = encodeFunctionData({ ...encode, functionName: 'withdraw', args: [zeroAddress, 1n, fees] })
const resend = encodeFunctionData({ ...encode, functionName: 'resendWithdrawal', args: [1n, fees] })

it.each([
  ['claim', 'l1', pair.arbitrum.outbox, '0x'],
  ['claim', 'l1', pair.multicall3, '0x'],
  ['withdrawal', 'l1', gateways.l1, withdraw],
  ['resend', 'l1', gateways.l1, resend],
  ['deposit', 'l2', gateways.l2, '0x'],
  ['redeem', 'l2', ARB_RETRYABLE_TX, '0x'],
  ['other', 'l1', ARB_RETRYABLE_TX, '0x'],
  ['other', 'l1', null, '0x'],
  ['other', 'l2', null, '0x'],
] as const)('%s on %s is told by whom it calls: %s', (kind, side, to, input) => {
  expect(waitingKind({ to, input }, side, pair)).toBe(kind)
})
