import { arbitrum, mainnet } from 'viem/chains'
import l1Deployment from '@/contracts/deployments/1.json'
import l2Deployment from '@/contracts/deployments/42161.json'
import { parseDeployment } from './deployments'
import type { ChainPair } from './pair'

const deployment = parseDeployment(l1Deployment, l2Deployment)

/**
 * Ethereum and Arbitrum One. Arbitrum's contracts and the challenge period are those that `@arbitrum/sdk` lists for the
 * network (a test compares them); the Controller is Livepeer's, from its deployment list.
 */
export const arbitrumOnePair: ChainPair = {
  id: 'arbitrum-one',
  l1: mainnet,
  l2: arbitrum,
  gateways: deployment?.gateways ?? null,
  controller: '0xD8E8328501E9645d16Cf49539efC04f734606ee4',
  arbitrum: {
    rollup: '0x4DCeB440657f21083db8aDd07665f8ddBe1DCfc0',
    bridge: '0x8315177aB297bA92A06054cE80a67Ed4DBd7ed3a',
    inbox: '0x4Dbd4fc535Ac27206064B68FfCf827b0A60BAB3f',
    sequencerInbox: '0x1c479675ad559DC151F6Ec7ed3FbF8ceE79582B6',
    outbox: '0x0B9857ae2D4A3DBe74ffE1d7DF045bb7F96E4840',
  },
  multicall3: '0xcA11bde05977b3631167028862bE2a173976CA11',
  fromBlock: deployment?.fromBlock ?? { l1: 0n, l2: 0n },
  confirmPeriodBlocks: 45_818n,
  l1BlockSeconds: 12,
  retryableLifetimeSeconds: 604_800,
}
