import { type Hex, numberToHex, parseGwei, parseTransaction, zeroAddress } from 'viem'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Pair, startPair } from '../devnet/conformance/pair'
import { until } from '../devnet/conformance/until'
import type { Devnet } from '../devnet/devnet'
import { ended, Operator } from './testing/operator'

let devnet: Devnet
let pair: Pair
let operator: Operator

beforeAll(async () => {
  ;({ devnet, pair } = await startPair())
})
afterAll(() => devnet?.stop())

beforeEach(async () => {
  operator = await Operator.arrive(pair)
  return () => operator.leave()
})

const total = async () => {
  const { l1, l2 } = await operator.mined()
  return l1 + l2
}

/** Goes on to the end; everything is right, and nothing was created twice. */
async function finish(mined = { l1: 3, l2: 3 }): Promise<string> {
  const { code, output } = await operator.run(['--yes'])
  expect(code, output).toBe(0)
  expect(await operator.mined()).toEqual(mined)
  const check = await operator.run(['check', '--stage', 'offered', '--diff'])
  expect(check.code, check.output).toBe(0)
  return output
}

describe('a deployment that is killed', () => {
  it('after each transaction, before it heard of it, goes on', async () => {
    // Two nonces passed over, three contracts, the registration.
    for (let count = 1; count <= 6; count++) {
      const { code } = await operator.interrupted({ moment: 'after', left: 0 })
      expect(code).toBeNull()
      expect(await total()).toBe(count)
      expect(operator.recorded('l1')).toBeNull()
    }
    await finish()
  }, 400_000)

  it('before a transaction reaches its chain sends the one that it signed', async () => {
    await operator.interrupted({ moment: 'before', left: 2 })
    const signed = operator.signed('creating the L2 gateway')
    expect(await total()).toBe(2)
    await finish()
    expect(operator.signed('creating the L2 gateway')).toBe(signed)
  }, 200_000)

  it('and whose blocks are reorganised away sends all of it again, and redeems the ticket that failed', async () => {
    const snapshot = await pair.l2.request('devnet_snapshot')
    await operator.interrupted({ moment: 'after', left: 4 })
    expect(await total()).toBe(5)
    await pair.l2.request('devnet_reorganize', [snapshot])
    expect(await total()).toBe(0)

    await pair.l2.request('devnet_failNextRedeem', [1])
    expect(await finish({ l1: 3, l2: 4 })).toContain('it is redeemed by hand')
  }, 200_000)

  it('and whose ticket was refused registers again', async () => {
    await pair.l2.request('devnet_failNextTicket', [1])
    expect(await finish({ l1: 4, l2: 3 })).toContain('another one is sent')
  }, 200_000)

  it('ends with a sentence when another transaction has the nonce of a contract', async () => {
    await operator.interrupted({ moment: 'before', left: 3 })
    const { account } = operator
    const { l1 } = pair.viem('owner')
    const hash = await l1.sendTransaction({ account, chain: l1.chain, to: zeroAddress, value: 1n })
    await l1.waitForTransactionReceipt({ hash })
    const resumed = await operator.run(['--yes'])
    expect(resumed.code).toBe(2)
    expect(resumed.output).toContain(`was used by transaction ${hash}`)
    expect(resumed.output).toContain('Begin anew')
  }, 200_000)
})

describe('a deployment whose transaction waits on L1', () => {
  beforeEach(async () => {
    await pair.l2.request('devnet_pauseRelay', ['validator'])
    await pair.l1.request('evm_setAutomine', [false])
    return async () => {
      await pair.l1.request('evm_setAutomine', [true])
      await pair.l1.request('evm_mine')
      await pair.l2.request('devnet_resumeRelay', ['validator'])
    }
  })

  const waits = async () => {
    const [sent, mined] = await Promise.all(
      (['pending', 'latest'] as const).map((blockTag) =>
        operator.client('l1').getTransactionCount({ address: operator.account.address, blockTag }),
      ),
    )
    return sent !== mined
  }

  it('takes the same transaction of another wallet for it, once started again', async () => {
    const child = operator.start(['--yes'])
    const killed = ended(child)
    await until('its first transaction waits', waits, 60)
    child.kill('SIGKILL')
    await killed
    const raw = operator.signed('creating LivepeerToken')
    if (raw === undefined) throw new Error('Nothing is signed.')
    const { data, nonce, gas, maxFeePerGas = 0n } = parseTransaction(raw)
    const faster: Hex = await operator.account.signTransaction({
      type: 'eip1559',
      chainId: pair.info.l1.chainId,
      nonce: nonce ?? 0,
      gas: gas ?? 0n,
      data: data ?? '0x',
      maxFeePerGas: maxFeePerGas * 2n,
      maxPriorityFeePerGas: maxFeePerGas,
    })
    const hash = await pair.l1.request('eth_sendRawTransaction', [faster])
    await pair.l1.request('evm_mine')
    await pair.l1.request('evm_setAutomine', [true])
    expect(await finish()).toContain(`another transaction did the same: ${hash}`)
  }, 200_000)

  it('signs it again when the base fee has risen above what it may pay', async () => {
    const child = operator.start(['--yes'])
    const done = ended(child)
    await until('its first transaction waits', waits, 60)
    const first = operator.signed('creating LivepeerToken')
    await pair.l1.request('anvil_setNextBlockBaseFeePerGas', [numberToHex(parseGwei('60'))])
    await pair.l1.request('evm_mine')
    expect(await operator.mined()).toMatchObject({ l1: 0 })
    await until('it is signed again', async () => operator.signed('creating LivepeerToken') !== first, 30)
    await pair.l1.request('evm_setAutomine', [true])
    await pair.l1.request('evm_mine')
    const { code, output } = await done
    expect(code, output).toBe(0)
    expect(output).toContain('signs it again')
    expect(await operator.mined()).toEqual({ l1: 3, l2: 3 })
  }, 200_000)
})
