import { formatEther, formatGwei, zeroAddress } from 'viem'
import type { Side } from '@/lib/chains/pair'
import type { Network } from '../network/network'
import { Act } from './bridgePlan'
import type { Cost } from './costs'
import type { Plan } from './preparePlan'

export type Described = {
  plan: Plan
  /** The kind of each owner: a contract, or an account with a key. */
  kinds: Record<Side, string>
  costs: Record<Side, Cost>
  /** The names of the transactions that were sent already. */
  sent: ReadonlySet<string>
}

/** Everything that a deployment will do, and what it asks of whom, as text. */
export function describePlan(network: Network, described: Described): string {
  const { pair } = network
  const { plan } = described
  return [
    `${pair.id}: ${pair.l1.name} (chain ${pair.l1.id}) and ${pair.l2.name} (chain ${pair.l2.id})`,
    ...(pair.hasStandIns
      ? ["Livepeer's contracts here are stand-ins: what is staked is worth nothing."]
      : []),
    '',
    'Who',
    ...whoLines(network, described),
    '',
    'What is found there',
    line('LPT, L2', plan.config.lpt),
    line('inbox, L1', plan.config.inbox),
    line('bridge, L1', plan.config.bridge),
    line('outbox, L1', plan.config.outbox),
    line('router, L1', orNone(plan.config.l1Router)),
    line('router, L2', orNone(plan.config.l2Router)),
    '',
    'What will stand',
    line("LivepeerToken', L1", plan.bridge.lptPrime),
    line('gateway, L1', plan.bridge.l1Gateway),
    line('gateway, L2', plan.bridge.l2Gateway),
    line('code of all three', plan.code),
    '',
    'Steps',
    ...stepLines(network, described),
    '',
    'Costs',
    ...costLines('L1', described.costs.l1),
    ...costLines('L2', described.costs.l2),
    '',
    'What the owners are asked for afterwards, in this order',
    ...acceptanceLines(plan),
    '',
  ].join('\n')
}

function whoLines({ pair }: Network, { plan, kinds }: Described): string[] {
  const { l1Owner, l2Owner, l1Pauser, l2Pauser } = plan.config
  return [
    line('deployer', `${plan.begun.l1}: never has any rights`),
    line('owner, L1', `${l1Owner}: ${kinds.l1} on ${pair.l1.name}`),
    line('owner, L2', `${l2Owner}: ${kinds.l2} on ${pair.l2.name}`),
    line('pauser, L1', orNone(l1Pauser)),
    line('pauser, L2', orNone(l2Pauser)),
    ...(plan.controller ? [line('Controller, L2', plan.controller)] : []),
  ]
}

function stepLines({ confirmations, folders }: Network, { plan, sent }: Described): string[] {
  const parts = plan.parts.map((part) => {
    if (part.kind === 'check') return `${part.side.toUpperCase()}  asks: ${part.step.what}`
    const { what, side, creates, nonce, call } = part.task
    return [
      `${side.toUpperCase()}  sends: ${what}`,
      ...(nonce === null ? [] : [`nonce ${nonce}`]),
      ...(creates === null ? [] : [`creates ${creates}`]),
      ...(call.value > 0n ? [`with ${formatEther(call.value)} ETH`] : []),
      ...(sent.has(what) ? ['was sent already'] : []),
    ].join(', ')
  })
  const hasRouter = plan.config.l1Router !== zeroAddress
  return [
    ...parts,
    ...(hasRouter
      ? [
          "L2  waits for the registration's ticket, and redeems it by hand when it has to (a further transaction)",
        ]
      : []),
    `    waits until all of it is ${confirmations.l1} blocks deep on L1 and ${confirmations.l2} on L2`,
    '    asks both sides for everything, the code included',
    `    writes ${folders.deployments}, and the owners' files to ${folders.work}`,
  ].map((text, index) => `  ${String(index + 1).padStart(2)}  ${text}`)
}

function costLines(chain: string, { gas, value, now, most, balance, fees }: Cost): string[] {
  const ether = (amount: bigint) => `${formatEther(amount)} ETH`
  return [
    line(
      chain,
      `${gas} gas at ${formatGwei(fees.now)} gwei${value > 0n ? `, and ${ether(value)} for the ticket` : ''}: ${ether(now)} now, ${ether(most)} at most`,
    ),
    line('', `the deployer has ${ether(balance)}`),
  ]
}

function acceptanceLines({ acceptance, config }: Plan): string[] {
  return acceptance
    .filter(({ act }) => act !== Act.check)
    .map(({ what, side, target, data }, index) => {
      const [owner, chain] = side === 0 ? [config.l1Owner, 'L1'] : [config.l2Owner, 'L2']
      return `   ${index + 1}  ${chain}  ${what}: ${owner} sends ${data} to ${target}`
    })
}

const line = (name: string, text: string): string => `  ${name.padEnd(20)}${text}`

const orNone = (address: string): string => (address === zeroAddress ? 'none' : address)
