import { Erc20Bridger, getArbitrumNetwork, ParentToChildMessageStatus } from '@arbitrum/sdk'
import { BigNumber } from 'ethers'
import {
  type Address,
  encodeAbiParameters,
  erc20Abi,
  type Hash,
  isHash,
  parseAbi,
  parseAbiParameters,
  parseEther,
} from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Transfer } from '../../lib/bridge/transfer'
import { readHistory } from '../../lib/history/readHistory'
import { type LocalWorld, localWorld } from '../../lib/testing/localWorld'
import { makeDeposit, stateOf } from '../../lib/testing/transferSteps'
import type { Devnet } from '../devnet'
import { type Pair, startPair } from './pair'
import { messageOf } from './sdk'

// Arbitrum's own words in this file: for Erc20Bridger a deposit goes from L1 to L2, which is our withdrawal.

const amount = parseEther('2')
const routerAbi = parseAbi([
  'function outboundTransfer(address l1Token, address to, uint256 amount, uint256 maxGas, uint256 gasPriceBid, bytes data) payable returns (bytes)',
  'error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)',
])
const ticketData = parseAbiParameters('uint256 maxSubmissionCost, bytes callHookData')

let devnet: Devnet
let pair: Pair
let world: LocalWorld
let bridger: Erc20Bridger

beforeAll(async () => {
  ;({ devnet, pair } = await startPair())
  world = localWorld(pair.info)
  bridger = new Erc20Bridger(await getArbitrumNetwork(pair.info.l2.chainId))
})
afterAll(() => devnet?.stop())

const contracts = () => pair.info.contracts.bridge
const holder = () => pair.viem('holder').account.address

const lptOf = (owner: Address) =>
  pair
    .viem('holder')
    .l2.readContract({ abi: erc20Abi, address: contracts().lpt, functionName: 'balanceOf', args: [owner] })
const lptPrimeOf = (owner: Address) =>
  pair.viem('holder').l1.readContract({
    abi: erc20Abi,
    address: contracts().lptPrime,
    functionName: 'balanceOf',
    args: [owner],
  })

/** The transfer that the app shows for an L2 or L1 transaction to its sender or its recipient. */
async function shown(account: Address, hash: string): Promise<Transfer | undefined> {
  const { transfers, gaps } = await readHistory(world.clients, world.pair, { account })
  expect(gaps).toEqual([])
  return transfers.find(({ initiated }) => initiated.hash === hash)
}

function checkHash(hash: string): Hash {
  if (!isHash(hash)) throw new Error(`${hash} is no hash.`)
  return hash
}

describe('the routers', () => {
  it("lead from LivepeerToken' to our gateways and to LPT, on both sides", async () => {
    const { lpt, lptPrime, l1Gateway, l2Gateway } = contracts()
    const { l1, l2 } = pair.sdk
    expect(await bridger.getParentGatewayAddress(lptPrime, l1)).toBe(l1Gateway)
    expect(await bridger.getChildGatewayAddress(lptPrime, l2)).toBe(l2Gateway)
    expect(await bridger.getChildErc20Address(lptPrime, l1)).toBe(lpt)
    expect(await bridger.isDepositDisabled(lptPrime, l1)).toBe(false)
    const question = { erc20ParentAddress: lptPrime, parentProvider: l1, childProvider: l2 }
    expect(await bridger.isRegistered(question)).toBe(true)
  })
})

describe('withdraw, from L2 to L1', () => {
  const withdraw = () =>
    bridger.withdraw({
      amount: BigNumber.from(amount),
      erc20ParentAddress: contracts().lptPrime,
      destinationAddress: pair.viem('newcomer').account.address,
      childSigner: pair.signer('holder').l2,
    })

  it('needs the allowance that the SDK does not ask for', async () => {
    await expect(withdraw()).rejects.toThrow('ERC20: transfer amount exceeds allowance')
  })

  it('escrows LPT, is found by getWithdrawalEvents, and mints when it is claimed', async () => {
    const newcomer = pair.viem('newcomer').account.address
    const { lpt, lptPrime, l2Gateway } = contracts()
    const { l2 } = pair.viem('holder')
    const approval = await l2.writeContract({
      abi: erc20Abi,
      address: lpt,
      functionName: 'approve',
      args: [l2Gateway, amount],
    })
    await l2.waitForTransactionReceipt({ hash: approval })
    const [before, escrow] = [await lptOf(holder()), await lptOf(l2Gateway)]

    const hash = checkHash((await withdraw()).hash)
    const message = await messageOf(pair, hash)
    expect(await lptOf(holder())).toBe(before - amount)
    expect(await lptOf(l2Gateway)).toBe(escrow + amount)

    const everything = { fromBlock: 0, toBlock: 'latest' }
    const events = await bridger.getWithdrawalEvents(
      pair.sdk.l2,
      l2Gateway,
      everything,
      lptPrime,
      holder(),
      newcomer,
    )
    expect(events).toMatchObject([{ txHash: hash, l1Token: lptPrime, _from: holder(), _to: newcomer }])
    expect(events[0]?._amount.toBigInt()).toBe(amount)

    const deposit = { kind: 'deposit', from: holder(), to: newcomer, amount }
    expect(await shown(holder(), hash)).toMatchObject({ ...deposit, claimed: null })
    expect(await shown(newcomer, hash)).toMatchObject({
      ...deposit,
      position: events[0]?._l2ToL1Id.toBigInt(),
    })

    await pair.l2.request('devnet_passChallengePeriod')
    expect(await stateOf(world, hash)).toBe('claimable')
    const claim = await (await message.execute(pair.sdk.l2)).wait()
    expect(await lptPrimeOf(newcomer)).toBe(amount)
    expect(await shown(holder(), hash)).toMatchObject({
      ...deposit,
      claimed: { hash: claim.transactionHash },
    })
    expect(await stateOf(world, hash)).toBe('claimed')
  })

  it('is found by getWithdrawalEvents when it did not go by the router, too', async () => {
    const everything = { fromBlock: 0, toBlock: 'latest' }
    const { lptPrime, l2Gateway } = contracts()
    const direct = await makeDeposit(world, 'holder', amount)
    const events = await bridger.getWithdrawalEvents(pair.sdk.l2, l2Gateway, everything, lptPrime, holder())
    expect(events.map(({ txHash }) => txHash)).toContain(direct)
  })
})

describe('deposit, from L1 to L2', () => {
  const deposit = (to: Address, refundTo?: Address) =>
    bridger.deposit({
      amount: BigNumber.from(amount),
      erc20ParentAddress: contracts().lptPrime,
      destinationAddress: to,
      parentSigner: pair.signer('holder').l1,
      childProvider: pair.sdk.l2,
      ...(refundTo && { excessFeeRefundAddress: refundTo }),
    })
  const approve = async () => {
    const parentSigner = pair.signer('holder').l1
    const approval = {
      erc20ParentAddress: contracts().lptPrime,
      amount: BigNumber.from(amount),
      parentSigner,
    }
    await (await bridger.approveToken(approval)).wait()
  }
  const allowance = () =>
    pair.viem('holder').l1.readContract({
      abi: erc20Abi,
      address: contracts().lptPrime,
      functionName: 'allowance',
      args: [holder(), contracts().l1Gateway],
    })

  it("burns nothing without the holder's allowance", async () => {
    const before = await lptPrimeOf(holder())
    await expect(deposit(holder())).rejects.toThrow('No retryable data found')
    const { l1 } = pair.viem('holder')
    const routed = l1.simulateContract({
      abi: routerAbi,
      address: pair.info.contracts.routers.l1GatewayRouter,
      functionName: 'outboundTransfer',
      args: [contracts().lptPrime, holder(), amount, 0n, 0n, encodeAbiParameters(ticketData, [1n, '0x'])],
      value: 1n,
    })
    await expect(routed).rejects.toThrow('ERC20InsufficientAllowance')
    expect(await lptPrimeOf(holder())).toBe(before)
  })

  it("burns LivepeerToken' by the allowance, and the ticket releases LPT", async () => {
    await approve()
    const [before, released] = [await lptPrimeOf(holder()), await lptOf(holder())]
    const receipt = await (await deposit(holder())).wait()
    expect(await lptPrimeOf(holder())).toBe(before - amount)
    expect(await allowance()).toBe(0n)

    const arrival = await receipt.waitForChildTransactionReceipt(pair.sdk.l2)
    expect(arrival.status).toBe(ParentToChildMessageStatus.REDEEMED)
    expect(await lptOf(holder())).toBe(released + amount)
    expect(await shown(holder(), receipt.transactionHash)).toMatchObject({
      kind: 'withdraw',
      from: holder(),
      to: holder(),
      amount,
      released: { hash: expect.any(String) },
    })
    expect(await stateOf(world, checkHash(receipt.transactionHash))).toBe('released')
  })

  it('releases to somebody else, and leaves the unspent fees where they are wanted', async () => {
    const refunds: Address = '0x2000000000000000000000000000000000000001'
    const to = pair.viem('newcomer').account.address
    await approve()
    const receipt = await (await deposit(to, refunds)).wait()
    const arrival = await receipt.waitForChildTransactionReceipt(pair.sdk.l2)
    expect(arrival.complete).toBe(true)
    expect(await lptOf(to)).toBe(amount)
    expect(await pair.viem('holder').l2.getBalance({ address: refunds })).toBeGreaterThan(0n)
    expect(await shown(to, receipt.transactionHash)).toMatchObject({ kind: 'withdraw', from: holder(), to })
  })
})
