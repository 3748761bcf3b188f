import { type Address, encodeFunctionData, maxUint256, parseAbi, parseEventLogs, zeroAddress } from 'viem'
import type { PrivateKeyAccount } from 'viem/accounts'
import { nitroArtifact, reader4844Artifact, upgradeExecutorArtifact } from '../artifacts'
import type { ChainClient } from '../chain/client'
import { Sender } from '../chain/sender'
import type { DevnetInfo } from '../info'
import { BASE_STAKE, MAX_DATA_SIZE, rollupParameters } from './rollupParameters'

export type RollupContracts = DevnetInfo['contracts']['rollup']
export type Rollup = { contracts: RollupContracts; deployBlock: number }

export type RollupAccounts = {
  deployer: PrivateKeyAccount
  validator: PrivateKeyAccount
  batchPoster: PrivateKeyAccount
}

const stakeTokenAbi = parseAbi([
  'function deposit() payable',
  'function approve(address spender, uint256 value) returns (bool)',
])

/** Puts Offchain Labs' own contracts on L1 and creates the rollup whose child chain our L2 is. */
export async function deployRollup(
  client: ChainClient,
  l2ChainId: number,
  confirmPeriodBlocks: number,
  accounts: RollupAccounts,
): Promise<Rollup> {
  const deployer = await Sender.open(client, accounts.deployer)
  const owner = deployer.address
  const stakeToken = await deployer.deploy(nitroArtifact('mocks/TestWETH9'), ['Wrapped Ether', 'WETH'])
  const creator = await deployTemplates(deployer)

  const creatorAbi = nitroArtifact('rollup/RollupCreator').abi
  const parameters = rollupParameters(l2ChainId, confirmPeriodBlocks, {
    owner,
    validator: accounts.validator.address,
    batchPoster: accounts.batchPoster.address,
    stakeToken,
  })
  const hash = await deployer.send('creating the rollup', {
    to: creator,
    data: encodeFunctionData({ abi: creatorAbi, functionName: 'createRollup', args: [parameters] }),
    gas: 30_000_000n,
  })
  await deployer.settle()
  const receipt = await client.getTransactionReceipt({ hash })
  const [created] = parseEventLogs({ abi: rollupCreatorAbi, logs: receipt.logs })
  if (!created) throw new Error('RollupCreator created no rollup.')
  const { rollupAddress, inboxAddress, ...named } = created.args
  await fundValidator(client, accounts.validator, stakeToken, rollupAddress)
  return {
    contracts: {
      rollup: rollupAddress,
      bridge: named.bridge,
      inbox: inboxAddress,
      outbox: named.outbox,
      sequencerInbox: named.sequencerInbox,
      rollupEventInbox: named.rollupEventInbox,
      challengeManager: named.challengeManager,
      upgradeExecutor: named.upgradeExecutor,
      stakeToken,
    },
    deployBlock: Number(receipt.blockNumber),
  }
}

const rollupCreatorAbi = parseAbi([
  'event RollupCreated(address indexed rollupAddress, address indexed nativeToken, address inboxAddress, address outbox, address rollupEventInbox, address challengeManager, address adminProxy, address sequencerInbox, address bridge, address upgradeExecutor, address validatorWalletCreator)',
])

/** Everything that RollupCreator clones or points to. Returns RollupCreator. */
async function deployTemplates(deployer: Sender): Promise<Address> {
  const deploy = (path: string, args: readonly unknown[] = []) => deployer.deploy(nitroArtifact(path), args)
  const reader = await deployer.deploy(reader4844Artifact())
  // Rollups that settle in a token use the second set. createRollup checks both, so both have to stand.
  const ethBridge = await deployBridgeTemplates(deploy, reader, '')
  const erc20Bridge = await deployBridgeTemplates(deploy, reader, 'ERC20')
  // Their order is that of BridgeCreator's own list.
  const bridgeCreator = await deploy('rollup/BridgeCreator', [
    Object.values(ethBridge),
    Object.values(erc20Bridge),
  ])

  const oneStepProof = await deployOneStepProof(deploy)
  return deploy('rollup/RollupCreator', [
    deployer.address,
    bridgeCreator,
    oneStepProof,
    await deploy('challengeV2/EdgeChallengeManager'),
    await deploy('rollup/RollupAdminLogic'),
    await deploy('rollup/RollupUserLogic'),
    await deployer.deploy(upgradeExecutorArtifact()),
    await deploy('rollup/ValidatorWalletCreator'),
    await deploy('rollup/DeployHelper'),
  ])
}

type Deploy = (path: string, args?: readonly unknown[]) => Promise<Address>

/** The templates of a bridge, in the order in which BridgeCreator lists them. */
export async function deployBridgeTemplates(deploy: Deploy, reader: Address, prefix: '' | 'ERC20') {
  const usesToken = prefix === 'ERC20'
  return {
    bridge: await deploy(`bridge/${prefix}Bridge`),
    sequencerInbox: await deploy('bridge/SequencerInbox', [MAX_DATA_SIZE, reader, usesToken, false]),
    bufferedSequencerInbox: await deploy('bridge/SequencerInbox', [MAX_DATA_SIZE, reader, usesToken, true]),
    inbox: await deploy(`bridge/${prefix}Inbox`, [MAX_DATA_SIZE]),
    rollupEventInbox: await deploy(`rollup/${prefix}RollupEventInbox`),
    outbox: await deploy(`bridge/${prefix}Outbox`),
  }
}

export async function deployOneStepProof(deploy: Deploy): Promise<Address> {
  return deploy('osp/OneStepProofEntry', [
    await deploy('osp/OneStepProver0'),
    await deploy('osp/OneStepProverMemory'),
    await deploy('osp/OneStepProverMath'),
    await deploy('osp/OneStepProverHostIo', [zeroAddress]),
  ])
}

/** The validator stakes once and moves its stake along from assertion to assertion. */
export async function fundValidator(
  client: ChainClient,
  validator: PrivateKeyAccount,
  stakeToken: Address,
  rollup: Address,
): Promise<void> {
  const sender = await Sender.open(client, validator)
  const [deposit, approve] = [
    encodeFunctionData({ abi: stakeTokenAbi, functionName: 'deposit' }),
    encodeFunctionData({ abi: stakeTokenAbi, functionName: 'approve', args: [rollup, maxUint256] }),
  ]
  await sender.send('funding the validator', { to: stakeToken, data: deposit, value: BASE_STAKE * 10n })
  await sender.send("approving the validator's stake", { to: stakeToken, data: approve })
  await sender.settle()
}
