import type { Difference } from '@/lib/bridge/arbitrumFacts'
import type { MoneyFact } from '@/lib/bridge/disagreement'
import type { WaitingKind } from '@/lib/bridge/waitingKind'
import { plural } from '@/lib/format/numbers'

export const differsWords = {
  title: 'Arbitrum has changed, and this page has not',
  body: 'Contracts of Arbitrum that the bridge stands on were replaced since this page was built. What it would say and offer could be wrong, so it offers nothing. Your LPT is where it was, and no transfer is lost. Reload for a newer release; if there is none yet, come back later.',
  which: (contracts: string) => `Different on Ethereum: ${contracts}.`,
  endpoint: 'Or the endpoint that said so is wrong.',
  toEndpoints: 'See the endpoints',
}

export const contradictedWords = {
  title: 'Two operators contradict each other',
  body: (what: string, chain: string, one: string, other: string) =>
    `${one} and ${other} answer differently about ${what} on ${chain}. One of them is wrong, so nothing that depends on it is offered here. Nothing is lost. It is asked again every minute.`,
  toEndpoints: 'See the endpoints',
  about: {
    spent: 'whether this deposit was claimed',
    released: 'whether this withdrawal was released',
    confirmed: 'what Arbitrum’s rollup has confirmed',
    period: 'the challenge period',
    supply: 'how much LPT′ exists',
    withdrawals: 'how many withdrawals were made',
    escrowed: 'how much LPT is in escrow',
    held: 'how much LPT the gateway holds',
  } satisfies Record<MoneyFact['kind'], string>,
}

export const contractNames: Record<Difference, string> = {
  rollup: 'the rollup',
  outbox: 'the outbox',
  bridge: 'the bridge behind the inbox',
  inbox: 'the inbox',
}

export const standInWords = {
  title: (chain: string) => `${chain} is a test network`,
  body: 'LPT is worth nothing here. Livepeer’s contracts are on Arbitrum One alone: those in which LPT is staked here are stand-ins.',
}

export const waitsWords = {
  waits: (what: string, chain: string) => `Waiting to be included on ${chain}: ${what}`,
  /** One transaction whose purpose is known. */
  one: {
    claim: 'a claim of yours',
    withdrawal: 'a withdrawal of yours',
    resend: 'a message that you sent again',
    deposit: 'a deposit of yours',
    redeem: 'a redeem of yours',
    other: 'a transaction of yours',
  } satisfies Record<WaitingKind, string>,
  some: (count: number) => plural(count, { one: 'a transaction of yours', other: '# transactions of yours' }),
  next: 'It was sent already, perhaps from another device: sent a second time, it may fail and cost a fee. To speed it up, raise its gas price in the wallet that sent it.',
}

export const loweredWords = (approved: string, needed: string) =>
  `Your wallet approved ${approved}, and ${needed} is needed. Approve again without lowering the amount in your wallet, or choose a smaller amount here.`

/** The words for an approval of less than is needed, which may be older than this page. */
export const partWords = (approved: string, needed: string) =>
  `${approved} is approved so far, and ${needed} is needed. What you sign next approves all of it, and takes the place of what is approved.`
