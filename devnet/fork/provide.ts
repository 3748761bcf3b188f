import {
  type Address,
  encodeFunctionData,
  erc20Abi,
  type Hex,
  numberToHex,
  parseEther,
  zeroAddress,
} from 'viem'
import { bondingManagerAbi } from '../../lib/abi/bondingManager'
import { l2LptGatewayAbi } from '../../lib/abi/l2LptGateway'
import { accountOf, demoAccounts, type Role } from '../accounts'
import type { ChainClient } from '../chain/client'
import type { DevnetInfo } from '../info'
import type { Parts } from '../parts'
import { callOf } from '../story/call'
import { actOnL1 } from './actOnL1'
import { actOnL2 } from './actOnL2'
import { setAnswer } from './setAnswer'
import { give } from './takeOffice'

type Contracts = Pick<DevnetInfo['contracts'], 'livepeer' | 'bridge'>

const ETH = parseEther('1000')
const LPT = { holder: parseEther('5000'), delegator: parseEther('10000') }
const LPT_PRIME = parseEther('1000')

/** Gives the test accounts what flows begin with, where the fork has not got it: ETH, LPT and LPT′, and stake. */
export async function provide(parts: Parts, contracts: Contracts): Promise<void> {
  const { l1, l2 } = parts.chains
  await Promise.all([l1.client, l2.client].map(endow))
  await provideLpt(parts, contracts, 'holder', LPT.holder)
  await provideLptPrime(parts, contracts, 'holder', LPT_PRIME)
  await provideStake(parts, contracts, LPT.delegator)
}

/**
 * Everybody knows the keys of these accounts: on real chains code stands there that takes away whatever they are sent. Here it
 * goes, and some ETH comes.
 */
async function endow(client: ChainClient): Promise<void> {
  for (const { address } of demoAccounts) {
    if (await client.getCode({ address })) await client.setCode({ address, bytecode: '0x' })
    const balance = await client.getBalance({ address })
    if (balance < ETH) await client.setBalance({ address, value: ETH })
  }
}

/** Minted by who may; where that is not known, put there. */
async function provideLpt(parts: Parts, { livepeer }: Contracts, role: Role, amount: bigint): Promise<void> {
  const { client } = parts.chains.l2
  const { address } = accountOf(role)
  const has = await client.readContract({
    address: livepeer.token,
    abi: erc20Abi,
    functionName: 'balanceOf',
    args: [address],
  })
  if (has >= amount) return
  await mintLpt(parts, livepeer, address, amount - has)
}

async function mintLpt(parts: Parts, { token, minter }: Contracts['livepeer'], to: Address, amount: bigint) {
  const data = callOf('function mint(address to, uint256 amount)', [to, amount])
  const minted = minter !== zeroAddress && (await actOnL2(parts, { from: minter, to: token, data }))
  if (!minted) {
    const { client } = parts.chains.l2
    const args = [to] as const
    const has = await client.readContract({ address: token, abi: erc20Abi, functionName: 'balanceOf', args })
    await parts.sequencer.pausedFor(() => give(client, token, to, has + amount))
  }
}

/** LPT′ is minted by its gateway; the LPT that backs it is minted into the escrow, and entered in its books: the reserve holds. */
export async function provideLptPrime(
  parts: Parts,
  { livepeer, bridge }: Contracts,
  role: Role,
  amount: bigint,
) {
  const { client } = parts.chains.l1
  const { address } = accountOf(role)
  const args = [address] as const
  const onToken = { address: bridge.lptPrime, abi: erc20Abi } as const
  const has = await client.readContract({ ...onToken, functionName: 'balanceOf', args })
  if (has >= amount) return
  const missing = amount - has
  await mintLpt(parts, livepeer, bridge.l2Gateway, missing)
  await enterEscrow(parts, { livepeer, bridge }, missing)
  const data = callOf('function mint(address to, uint256 amount)', [address, missing])
  await actOnL1(client, { what: 'minting LPT′', from: bridge.l1Gateway, to: bridge.lptPrime, data })
  await parts.sequencer.follow()
}

function enterEscrow({ chains, sequencer }: Parts, { livepeer, bridge }: Contracts, more: bigint) {
  const { client } = chains.l2
  const question = { abi: l2LptGatewayAbi, functionName: 'escrowed', args: [livepeer.token] } as const
  const escrowed = () => client.readContract({ address: bridge.l2Gateway, ...question })
  return sequencer.pausedFor(async () => {
    const right = (await escrowed()) + more
    await setAnswer(
      client,
      { of: bridge.l2Gateway, data: encodeFunctionData(question) },
      () => numberToHex(right, { size: 32 }),
      async () => (await escrowed()) === right,
    )
  })
}

async function provideStake(parts: Parts, contracts: Contracts, amount: bigint): Promise<void> {
  const { bondingManager, token } = contracts.livepeer
  if (bondingManager === zeroAddress) return
  const { client } = parts.chains.l2
  const { address } = accountOf('delegator')
  const onBonding = { address: bondingManager, abi: bondingManagerAbi } as const
  const args = [address] as const
  const [bonded] = await client.readContract({ ...onBonding, functionName: 'getDelegator', args })
  if (bonded > 0n) return
  const orchestrator = await client.readContract({ ...onBonding, functionName: 'getFirstTranscoderInPool' })
  if (orchestrator === zeroAddress) return
  await mintLpt(parts, contracts.livepeer, address, amount)
  const act = (to: Address, data: Hex) => actOnL2(parts, { from: address, to, data })
  await act(
    token,
    encodeFunctionData({ abi: erc20Abi, functionName: 'approve', args: [bondingManager, amount] }),
  )
  const bond = encodeFunctionData({
    abi: bondingManagerAbi,
    functionName: 'bond',
    args: [amount, orchestrator],
  })
  if (!(await act(bondingManager, bond)))
    process.stderr.write('The delegator could not stake on the fork: a round is perhaps locked, or paused.\n')
}
