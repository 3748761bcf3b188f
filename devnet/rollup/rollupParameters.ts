import { type Address, keccak256, parseEther, toHex, zeroAddress, zeroHash } from 'viem'

export const BASE_STAKE = parseEther('1')

/** The most that one batch may hold, in bytes; the Inbox and the SequencerInbox are built for it. */
export const MAX_DATA_SIZE = 117_964n

export type RollupRoles = { owner: Address; validator: Address; batchPoster: Address; stakeToken: Address }

/**
 * The parameters of RollupCreator.createRollup: a rollup that settles in ETH, whose validators may assert as often as
 * they like. The challenge game's sizes are Arbitrum's; no challenge is played here.
 */
export function rollupParameters(l2ChainId: number, confirmPeriodBlocks: number, roles: RollupRoles) {
  return {
    config: {
      confirmPeriodBlocks: BigInt(confirmPeriodBlocks),
      stakeToken: roles.stakeToken,
      baseStake: BASE_STAKE,
      wasmModuleRoot: keccak256(toHex('local chain: no machine')),
      owner: roles.owner,
      loserStakeEscrow: roles.owner,
      chainId: BigInt(l2ChainId),
      chainConfig: JSON.stringify(chainConfig(l2ChainId, roles.owner)),
      minimumAssertionPeriod: 0n,
      validatorAfkBlocks: 0n,
      // One per level of the challenge game: numBigStepLevel + 2.
      miniStakeValues: [BASE_STAKE, BASE_STAKE, BASE_STAKE],
      sequencerInboxMaxTimeVariation: {
        delayBlocks: 5760n,
        futureBlocks: 12n,
        delaySeconds: 86_400n,
        futureSeconds: 3600n,
      },
      layerZeroBlockEdgeHeight: 2n ** 26n,
      layerZeroBigStepEdgeHeight: 2n ** 19n,
      layerZeroSmallStepEdgeHeight: 2n ** 23n,
      genesisAssertionState: {
        globalState: { bytes32Vals: [zeroHash, zeroHash], u64Vals: [0n, 0n] },
        // FINISHED
        machineStatus: 1,
        endHistoryRoot: zeroHash,
      },
      genesisInboxCount: 0n,
      anyTrustFastConfirmer: zeroAddress,
      numBigStepLevel: 1,
      challengeGracePeriodBlocks: 10n,
      bufferConfig: { threshold: 0n, max: 0n, replenishRateInBasis: 0n },
      dataCostEstimate: 0n,
    },
    validators: [roles.validator],
    maxDataSize: MAX_DATA_SIZE,
    nativeToken: zeroAddress,
    deployFactoriesToL2: false,
    maxFeePerGasForRetryables: 100_000_000n,
    batchPosters: [roles.batchPoster],
    batchPosterManager: roles.owner,
    feeTokenPricer: zeroAddress,
    customOsp: zeroAddress,
  }
}

/** The chain's configuration as Nitro reads it; here it only has to be there. */
function chainConfig(chainId: number, owner: Address) {
  const forks = [
    'homesteadBlock',
    'eip150Block',
    'eip155Block',
    'eip158Block',
    'byzantiumBlock',
    'constantinopleBlock',
    'petersburgBlock',
    'istanbulBlock',
    'muirGlacierBlock',
    'berlinBlock',
    'londonBlock',
  ]
  return {
    chainId,
    ...Object.fromEntries(forks.map((fork) => [fork, 0])),
    daoForkBlock: null,
    daoForkSupport: true,
    eip150Hash: zeroHash,
    clique: { period: 0, epoch: 0 },
    arbitrum: {
      EnableArbOS: true,
      AllowDebugPrecompiles: true,
      DataAvailabilityCommittee: false,
      InitialArbOSVersion: 40,
      InitialChainOwner: owner,
      GenesisBlockNum: 0,
      MaxCodeSize: 24_576,
      MaxInitCodeSize: 49_152,
    },
  }
}
