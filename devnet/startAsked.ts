import type { ForkAsked } from './cli/forkFlags'
import type { Devnet } from './devnet'
import { forkPair } from './fork/forkPair'
import { forkRehearsal } from './fork/forkRehearsal'
import type { ForkRequest } from './fork/forkRequest'
import { type DevnetOptions, defaultOptions } from './options'
import { startDevnet } from './start'

/**
 * Starts what a command line asks for: a local Arbitrum of its own, or a fork.
 * @param deployedOn the bridge's addresses on a network, when this build does not know them
 * @throws a sentence with a next action, with nothing left running, when that is not possible
 */
export function startAsked(
  options: Partial<DevnetOptions>,
  fork: ForkAsked | undefined,
  deployedOn?: ForkRequest['deployedOn'],
): Promise<Devnet> {
  if (fork === undefined) return startDevnet(options)
  const { l1Port, l2Port, blockTime, keeper } = { ...defaultOptions, ...options }
  const settings = { l1Port, l2Port, blockTime, keeper }
  if (fork.of === 'rehearsal') return forkRehearsal(fork.pair, options, settings)
  return forkPair({ ...fork.request, ...(deployedOn && { deployedOn }) }, settings)
}
