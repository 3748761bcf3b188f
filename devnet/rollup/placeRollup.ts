import { type Address, encodeFunctionData, zeroAddress } from 'viem'
import { nitroArtifact, proxyArtifact, reader4844Artifact, upgradeExecutorArtifact } from '../artifacts'
import type { ChainClient } from '../chain/client'
import { Sender } from '../chain/sender'
import { placeProxy } from '../network/placeProxy'
import type { Places } from '../network/places'
import {
  deployBridgeTemplates,
  deployOneStepProof,
  fundValidator,
  type Rollup,
  type RollupAccounts,
} from './deployRollup'
import { rollupParameters } from './rollupParameters'

type Request = {
  l2ChainId: number
  confirmPeriodBlocks: number
  places: Places['rollup']
  accounts: RollupAccounts
}

type Call = { to: Address; contract: string; functionName: string; args: readonly unknown[] }

/**
 * Puts Offchain Labs' own contracts on L1 at addresses of choice, which RollupCreator cannot: their proxies are placed there,
 * and set up by the calls that RollupCreator and BridgeCreator make, in their order.
 */
export async function placeRollup(
  client: ChainClient,
  { l2ChainId, confirmPeriodBlocks, places, accounts }: Request,
): Promise<Rollup> {
  const deployer = await Sender.open(client, accounts.deployer)
  const { rollup, bridge, inbox, outbox, sequencerInbox } = places
  const { config, batchPosters, validators, batchPosterManager } = rollupParameters(
    l2ChainId,
    confirmPeriodBlocks,
    {
      owner: deployer.address,
      validator: accounts.validator.address,
      batchPoster: accounts.batchPoster.address,
      stakeToken: await deployer.deploy(nitroArtifact('mocks/TestWETH9'), ['Wrapped Ether', 'WETH']),
    },
  )
  const parts = await deployParts(client, deployer, places)
  const { rollupEventInbox, challengeManager, upgradeExecutor, proxyAdmin } = parts
  const calls: Call[] = [
    { to: bridge, contract: 'bridge/Bridge', functionName: 'initialize', args: [rollup] },
    {
      to: sequencerInbox,
      contract: 'bridge/SequencerInbox',
      functionName: 'initialize',
      args: [bridge, config.sequencerInboxMaxTimeVariation, config.bufferConfig, zeroAddress],
    },
    { to: inbox, contract: 'bridge/Inbox', functionName: 'initialize', args: [bridge, sequencerInbox] },
    {
      to: rollupEventInbox,
      contract: 'rollup/RollupEventInbox',
      functionName: 'initialize',
      args: [bridge],
    },
    { to: outbox, contract: 'bridge/Outbox', functionName: 'initialize', args: [bridge] },
    {
      to: challengeManager,
      contract: 'challengeV2/EdgeChallengeManager',
      functionName: 'initialize',
      args: [
        rollup,
        config.confirmPeriodBlocks,
        parts.oneStepProof,
        config.layerZeroBlockEdgeHeight,
        config.layerZeroBigStepEdgeHeight,
        config.layerZeroSmallStepEdgeHeight,
        config.stakeToken,
        config.owner,
        config.numBigStepLevel,
        config.miniStakeValues,
      ],
    },
  ]
  for (const call of calls) await send(deployer, call)

  const created = await send(deployer, {
    to: rollup,
    contract: 'rollup/RollupProxy',
    functionName: 'initializeProxy',
    args: [
      config,
      {
        ...{ bridge, sequencerInbox, inbox, outbox, rollupEventInbox, challengeManager },
        rollupAdminLogic: parts.rollupAdminLogic,
        rollupUserLogic: parts.rollupUserLogic,
        validatorWalletCreator: parts.validatorWalletCreator,
      },
    ],
  })
  const inboxCall = (functionName: string, args: readonly unknown[]): Call => ({
    ...{ to: sequencerInbox, contract: 'bridge/SequencerInbox', functionName, args },
  })
  const rollupCall = (functionName: string, args: readonly unknown[]): Call => ({
    ...{ to: rollup, contract: 'rollup/RollupAdminLogic', functionName, args },
  })
  for (const poster of batchPosters) await send(deployer, inboxCall('setIsBatchPoster', [poster, true]))
  await send(deployer, inboxCall('setBatchPosterManager', [batchPosterManager]))
  await send(deployer, rollupCall('setValidator', [validators, validators.map(() => true)]))
  await send(deployer, rollupCall('setOwner', [upgradeExecutor]))
  await deployer.send('handing the proxies over', {
    to: proxyAdmin,
    data: encodeFunctionData({
      abi: proxyArtifact('ProxyAdmin').abi,
      functionName: 'transferOwnership',
      args: [upgradeExecutor],
    }),
  })
  await deployer.settle()
  const { blockNumber } = await client.getTransactionReceipt({ hash: created })
  const { stakeToken } = config
  await fundValidator(client, accounts.validator, stakeToken, rollup)
  return {
    contracts: { ...places, rollupEventInbox, challengeManager, upgradeExecutor, stakeToken },
    deployBlock: Number(blockNumber),
  }
}

function send(deployer: Sender, { to, contract, functionName, args }: Call) {
  const { abi, name } = nitroArtifact(contract)
  return deployer.send(`${functionName} of ${name}`, {
    to,
    data: encodeFunctionData({ abi, functionName, args }),
    gas: 15_000_000n,
  })
}

/** The logic of everything, the proxies at their places, and what may stand anywhere. */
async function deployParts(client: ChainClient, deployer: Sender, places: Places['rollup']) {
  const deploy = (path: string, args: readonly unknown[] = []) => deployer.deploy(nitroArtifact(path), args)
  const admin = await deployer.deploy(proxyArtifact('ProxyAdmin'))
  const proxied = (logic: Address) =>
    deployer.deploy(proxyArtifact('TransparentUpgradeableProxy'), [logic, admin, '0x'])
  const reader = await deployer.deploy(reader4844Artifact())
  const logic = await deployBridgeTemplates(deploy, reader, '')
  await placeProxy(client, places.bridge, { logic: logic.bridge, admin })
  await placeProxy(client, places.sequencerInbox, { logic: logic.sequencerInbox, admin })
  await placeProxy(client, places.inbox, { logic: logic.inbox, admin })
  await placeProxy(client, places.outbox, { logic: logic.outbox, admin })
  await client.setCode({
    address: places.rollup,
    bytecode: nitroArtifact('rollup/RollupProxy').deployedBytecode,
  })
  const upgradeExecutor = await proxied(await deployer.deploy(upgradeExecutorArtifact()))
  await deployer.send('setting up the UpgradeExecutor', {
    to: upgradeExecutor,
    data: encodeFunctionData({
      abi: upgradeExecutorArtifact().abi,
      functionName: 'initialize',
      args: [upgradeExecutor, [deployer.address]],
    }),
  })
  return {
    proxyAdmin: admin,
    upgradeExecutor,
    oneStepProof: await deployOneStepProof(deploy),
    rollupEventInbox: await proxied(logic.rollupEventInbox),
    challengeManager: await proxied(await deploy('challengeV2/EdgeChallengeManager')),
    rollupAdminLogic: await deploy('rollup/RollupAdminLogic'),
    rollupUserLogic: await deploy('rollup/RollupUserLogic'),
    validatorWalletCreator: await deploy('rollup/ValidatorWalletCreator'),
  }
}
