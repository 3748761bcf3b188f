import { type Address, encodeFunctionData, type Hex, maxUint256, parseAbi } from 'viem'
import { machineAccount } from '../accounts'
import type { ChainClient } from '../chain/client'
import { Sender } from '../chain/sender'
import { rollupAbi, sequencerInboxAbi } from '../nitro/abi'
import type { RollupContracts } from '../rollup/deployRollup'
import { actOnL1 } from './actOnL1'

const tokenAbi = parseAbi([
  'function balanceOf(address account) view returns (uint256)',
  'function approve(address spender, uint256 value) returns (bool)',
])

/** A delay buffer that never runs empty: the clock of a fork jumps as no chain's does. Blocks, and parts of ten thousand. */
const NO_DELAY_BUFFER = { threshold: 2n ** 32n, max: 2n ** 32n, replenishRateInBasis: 500n }

/**
 * Makes this program's accounts the fork's batch poster and validator: the rollup's owner appoints them, and the stake
 * is put into the validator's hands. A role that they have already is left as it is.
 */
export async function takeOffice(client: ChainClient, contracts: RollupContracts): Promise<void> {
  const { rollup } = contracts
  const owner = await client.readContract({ address: rollup, abi: rollupAbi, functionName: 'owner' })
  await becomeBatchPoster(client, contracts, owner)
  await becomeValidator(client, contracts, owner)
}

async function becomeBatchPoster(
  client: ChainClient,
  { sequencerInbox: address }: RollupContracts,
  owner: Address,
): Promise<void> {
  const onInbox = { address, abi: sequencerInboxAbi } as const
  const poster = machineAccount('batchPoster').address
  const order = (what: string, data: Hex) => actOnL1(client, { what, from: owner, to: address, data })
  if (!(await client.readContract({ ...onInbox, functionName: 'isBatchPoster', args: [poster] }))) {
    const args = [poster, true] as const
    await order(
      'appointing the batch poster',
      encodeFunctionData({ abi: sequencerInboxAbi, functionName: 'setIsBatchPoster', args }),
    )
  }
  if (await client.readContract({ ...onInbox, functionName: 'isDelayBufferable' })) {
    const args = [NO_DELAY_BUFFER] as const
    await order(
      'widening the delay buffer',
      encodeFunctionData({ abi: sequencerInboxAbi, functionName: 'setBufferConfig', args }),
    )
  }
}

async function becomeValidator(
  client: ChainClient,
  { rollup, stakeToken }: RollupContracts,
  owner: Address,
): Promise<void> {
  const onRollup = { address: rollup, abi: rollupAbi } as const
  const account = machineAccount('validator')
  const args = [account.address] as const
  const [isOpen, isListed, isStaked] = await Promise.all([
    client.readContract({ ...onRollup, functionName: 'validatorWhitelistDisabled' }),
    client.readContract({ ...onRollup, functionName: 'isValidator', args }),
    client.readContract({ ...onRollup, functionName: 'isStaked', args }),
  ])
  if (!isOpen && !isListed) {
    const data = encodeFunctionData({
      abi: rollupAbi,
      functionName: 'setValidator',
      args: [[account.address], [true]],
    })
    await actOnL1(client, { what: 'appointing the validator', from: owner, to: rollup, data })
  }
  if (isStaked) return
  const stake = await client.readContract({ ...onRollup, functionName: 'baseStake' })
  await give(client, stakeToken, account.address, stake)
  const sender = await Sender.open(client, account)
  await sender.send("approving the validator's stake", {
    to: stakeToken,
    data: encodeFunctionData({ abi: tokenAbi, functionName: 'approve', args: [rollup, maxUint256] }),
  })
  await sender.settle()
}

/** Sets the balance of a token, wherever the token keeps it. */
export async function give(client: ChainClient, token: Address, to: Address, amount: bigint): Promise<void> {
  const onToken = { address: token, abi: tokenAbi } as const
  const balance = await client.readContract({ ...onToken, functionName: 'balanceOf', args: [to] })
  if (balance >= amount) return
  await client.request<{ Method: 'anvil_dealERC20'; Parameters: unknown[]; ReturnType: null }>({
    method: 'anvil_dealERC20',
    params: [to, token, `0x${amount.toString(16)}`],
  })
}
