import { zeroAddress } from 'viem'
import type { DevnetInfo } from './info'

const heading = (text: string) => `\n${text}`
const row = (label: string, value: string) => `  ${label.padEnd(20)} ${value}`

/** The description of a running devnet for people, as text. `npm start` prints it as well. */
export function summary(info: DevnetInfo): string {
  const { l1, l2, accounts, contracts, periods } = info
  const { bridge, livepeer, rollup } = contracts
  return [
    heading('Chains'),
    row(l1.name, `${l1.rpcUrl}   chain id ${l1.chainId}`),
    row(l2.name, `${l2.rpcUrl}   chain id ${l2.chainId}`),
    heading('Accounts (public keys of the "test … junk" mnemonic: for local chains only)'),
    ...accounts.flatMap(({ role, address, privateKey, about }) => [
      row(role, `${address}   ${about}`),
      row('', privateKey),
    ]),
    heading('Bridge'),
    ...(bridge.l1Gateway === zeroAddress
      ? ['  None yet: npm run deploy puts it there, docs/devnet.md says how.']
      : [
          row('L1 gateway', bridge.l1Gateway),
          row("LivepeerToken' (L1)", bridge.lptPrime),
          row('L2 gateway', bridge.l2Gateway),
        ]),
    row('LPT (L2)', bridge.lpt),
    heading('Livepeer on L2'),
    ...Object.entries(livepeer).map(([name, address]) => row(name, address)),
    heading('Rollup on L1'),
    ...Object.entries(rollup).map(([name, address]) => row(name, address)),
    heading("Arbitrum's routers"),
    row('L1 gateway router', contracts.routers.l1GatewayRouter),
    row('L2 gateway router', contracts.routers.l2GatewayRouter),
    heading('On both chains'),
    row('multicall3', contracts.multicall3),
    ...(contracts.olderLpt === zeroAddress ? [] : [heading('On L1'), row('older LPT', contracts.olderLpt)]),
    heading('Price feeds on L2'),
    row('ETH', contracts.feeds.eth),
    row('LPT', contracts.feeds.lpt),
    heading('Periods'),
    row('challenge period', `${periods.confirmPeriodBlocks} L1 blocks`),
    row('round', `${periods.roundLengthBlocks} L1 blocks`),
    row('unbonding period', `${periods.unbondingPeriodRounds} rounds`),
    row('L1 block', `${periods.l1BlockSeconds} s when the clock is moved`),
    row('retryable ticket', `${periods.retryableLifetimeSeconds / 86_400} days`),
    '',
  ].join('\n')
}
