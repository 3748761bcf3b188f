import { type Address, encodeFunctionData, parseEther, parseEventLogs } from 'viem'
import { roundsManagerAbi } from '../../lib/abi/roundsManager'
import { accountOf, machineAccount, type Role } from '../accounts'
import { Sender } from '../chain/sender'
import { passChallenges } from '../control/passChallenges'
import { arbSysAbi, outboxAbi } from '../nitro/abi'
import type { DevnetOptions } from '../options'
import type { Parts } from '../parts'
import { block } from './block'
import { callOf } from './call'
import type { BridgeContracts } from './deployBridge'
import { deployLivepeer, type LivepeerContracts, mint } from './deployLivepeer'
import { backL2, type PutUp, putUpBridge } from './putUpBridge'

/** The stakes and holdings at the beginning, in LPT. */
const stakes = { orchestrator: parseEther('60000'), delegator: parseEther('10000') }
const holdings = { onL2: parseEther('5000'), onL1: parseEther('1000') }
/** Fees that the orchestrator earns for itself and its delegators, in ETH. */
const FEES = parseEther('2')
/** In parts of a million, as the BondingManager counts. */
const REWARD_CUT = 100_000n
const FEE_SHARE = 900_000n
/** The number of rounds of rewards that the delegator has when the story is told. */
const REWARDED_ROUNDS = 3

export type Told = PutUp & { livepeer: LivepeerContracts }

/**
 * Puts Livepeer and the bridge on the chains and lets some time go by: there is an orchestrator, a delegator with stake,
 * rewards and fees, a holder who already moved LPT to L1. Ends in a round that is initialised.
 */
export async function tellStory(parts: Parts, options: DevnetOptions): Promise<Told> {
  const { keeper, sequencer } = parts
  const cast = await openSenders(parts)
  const { livepeer, ...putUp } = await deployContracts(parts, options, cast)

  await keeper.set({ initialize: true, reward: false })
  await keeper.appoint({
    roundsManager: livepeer.roundsManager,
    keeper: machineAccount('keeper').address,
    rewarding: {
      bondingManager: livepeer.bondingManager,
      orchestrator: accountOf('orchestrator').address,
    },
  })
  await passLock(parts, livepeer, options)
  const moved = await bond(parts, cast, livepeer, putUp.bridge)

  await nextRound(parts, options)
  await keeper.set({ reward: true })
  await parts.validator.assertPending()
  for (let round = 0; round < REWARDED_ROUNDS; round++) await nextRound(parts, options)
  await block(parts, [cast.l2Deployer], () =>
    cast.l2Deployer.send('paying fees', {
      to: livepeer.ticketBroker,
      value: FEES,
      data: callOf('function fundFees(address transcoder) payable', [accountOf('orchestrator').address]),
    }),
  )
  await claimHolding(parts, cast.deployer, moved)
  await keeper.set(options.keeper)
  await sequencer.follow()
  return { livepeer, ...putUp }
}

type Cast = Record<
  'deployer' | 'l2Deployer' | 'ownerOnL1' | 'ownerOnL2' | 'orchestrator' | 'delegator' | 'holder',
  Sender
>

async function openSenders({ chains }: Parts): Promise<Cast> {
  const onL2 = (role: Role) => Sender.open(chains.l2.client, accountOf(role))
  const [deployer, l2Deployer, ownerOnL1, ownerOnL2, orchestrator, delegator, holder] = await Promise.all([
    Sender.open(chains.l1.client, machineAccount('deployer')),
    Sender.open(chains.l2.client, machineAccount('l2Deployer')),
    Sender.open(chains.l1.client, accountOf('owner')),
    onL2('owner'),
    onL2('orchestrator'),
    onL2('delegator'),
    onL2('holder'),
  ])
  return { deployer, l2Deployer, ownerOnL1, ownerOnL2, orchestrator, delegator, holder }
}

async function deployContracts(parts: Parts, options: DevnetOptions, cast: Cast) {
  const { deployer, l2Deployer, ownerOnL2 } = cast
  await backL2(parts, deployer)
  const livepeer = await block(parts, [l2Deployer], async () => {
    const deployed = await deployLivepeer(l2Deployer, options)
    await mint(l2Deployer, deployed.token, accountOf('orchestrator').address, stakes.orchestrator)
    await mint(l2Deployer, deployed.token, accountOf('delegator').address, stakes.delegator)
    await mint(l2Deployer, deployed.token, accountOf('holder').address, holdings.onL2 + holdings.onL1)
    const transfer = callOf('function transferOwnership(address newOwner)', [ownerOnL2.address])
    await l2Deployer.send('handing the Controller over', { to: deployed.controller, data: transfer })
    return deployed
  })
  return { livepeer, ...(await putUpBridge(parts, cast, livepeer.token)) }
}

/** In the last tenth of a round no orchestrator can register: the story then goes on in the next one. */
async function passLock(
  { chains, clock, sequencer }: Parts,
  { roundsManager }: LivepeerContracts,
  { roundLengthBlocks }: DevnetOptions,
): Promise<void> {
  await sequencer.follow()
  const start = await chains.l2.client.readContract({
    address: roundsManager,
    abi: roundsManagerAbi,
    functionName: 'currentRoundStartBlock',
  })
  const left = Number(start) + roundLengthBlocks - (await clock.head())
  if (left > Math.ceil(roundLengthBlocks / 10) + 1) return
  await clock.pass(left)
  await sequencer.follow()
}

/** Orchestrator and delegator stake, and the holder sends LPT to L1. Returns the block of that. */
function bond(
  parts: Parts,
  cast: Cast,
  livepeer: LivepeerContracts,
  bridge: BridgeContracts,
): Promise<number> {
  const { orchestrator, delegator, holder } = cast
  const approve = (spender: Address, amount: bigint) => ({
    to: livepeer.token,
    data: callOf('function approve(address spender, uint256 amount) returns (bool)', [spender, amount]),
  })
  const stake = async (who: Sender, amount: bigint) => {
    await who.send('approving stake', approve(livepeer.bondingManager, amount))
    const data = callOf('function bond(uint256 amount, address to)', [amount, orchestrator.address])
    await who.send('staking', { to: livepeer.bondingManager, data })
  }
  return block(parts, [orchestrator, delegator, holder], async () => {
    await stake(orchestrator, stakes.orchestrator)
    const terms = callOf('function transcoder(uint256 rewardCut, uint256 feeShare)', [REWARD_CUT, FEE_SHARE])
    await orchestrator.send('registering the orchestrator', { to: livepeer.bondingManager, data: terms })
    await stake(delegator, stakes.delegator)
    await holder.send('approving the gateway', approve(bridge.l2Gateway, holdings.onL1))
    await holder.send('depositing into the bridge', {
      to: bridge.l2Gateway,
      data: callOf('function deposit(address to, uint256 amount) returns (uint256)', [
        holder.address,
        holdings.onL1,
      ]),
    })
    return parts.sequencer.head + 1
  })
}

/** Executes the holder's message on L1, which mints LPT'. */
async function claimHolding(parts: Parts, claimer: Sender, l2Block: number): Promise<void> {
  const { chains, ledger, rollup } = parts
  await passChallenges(parts)
  const logs = await chains.l2.client.getLogs({ fromBlock: BigInt(l2Block), toBlock: BigInt(l2Block) })
  const [message] = parseEventLogs({ abi: arbSysAbi, eventName: 'L2ToL1Tx', logs })
  if (!message) throw new Error('The holder sent nothing to L1.')
  const { position, caller, destination, arbBlockNum, ethBlockNum, timestamp, callvalue, data } = message.args
  const { proof } = ledger.sends.proof(ledger.sends.count, Number(position))
  await claimer.send("claiming the holder's deposit", {
    to: rollup.contracts.outbox,
    data: encodeFunctionData({
      abi: outboxAbi,
      functionName: 'executeTransaction',
      args: [proof, position, caller, destination, arbBlockNum, ethBlockNum, timestamp, callvalue, data],
    }),
  })
  await claimer.settle()
}

/** To the first block of the next round. */
async function nextRound({ clock, sequencer }: Parts, { roundLengthBlocks }: DevnetOptions): Promise<void> {
  await clock.pass(roundLengthBlocks)
  await sequencer.follow()
}
