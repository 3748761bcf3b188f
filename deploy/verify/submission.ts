import type { Address, Hex } from 'viem'
import type { Sources } from './standardInput'

/** A contract whose sources are handed to a service. */
export type Submission = {
  name: string
  chainId: number
  address: Address
  sources: Sources
  /** Encoded, without the code before them. */
  constructorArguments: Hex
}

/** `pending`: ask again. `refused`: with the service's own words. */
export type Outcome = { state: 'verified' } | { state: 'pending' } | { state: 'refused'; why: string }

/** A service that keeps sources beside the code on chains. */
export type Service = {
  name: string
  /** Hands the sources over. @returns the ticket to ask with, or the outcome when there is nothing to wait for */
  submit(submission: Submission): Promise<{ ticket: string } | Outcome>
  ask(ticket: string, submission: Submission): Promise<Outcome>
}
