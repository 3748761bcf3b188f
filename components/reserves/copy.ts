import type { ReservesVerdict } from '@/lib/bridge/reserves'
import { formatCount, plural } from '@/lib/format/numbers'

export const reservesWords = {
  title: 'Reserves',
  lead: 'Every LPT′ on Ethereum is an LPT in escrow on Arbitrum. Here are both books, read from the chains just now.',
  sum: 'The sum',
  escrowed: 'In escrow',
  escrowedBody: 'What the gateway has recorded as escrowed.',
  supply: 'LPT′ in existence',
  supplyBody: 'Minted and not burnt.',
  unclaimed: 'Deposits not yet claimed',
  unreleased: 'Withdrawals not yet released',
  together: 'Together',
  transfers: (count: number) => plural(count, { one: '# transfer', other: '# transfers' }),
  derived: 'Not counted: this is what is left',
  picture: (escrowed: string, owed: string) =>
    `Two bars of the same scale. In escrow on Arbitrum: ${escrowed}. What it stands for: ${owed}.`,
  standsFor: 'What it stands for',
  nothing: 'Nothing is in escrow, and there is no LPT′: the books are empty.',
  read: 'Where this was read',
  block: (number: bigint) => `Block ${formatCount(number)}`,
  moments:
    'Two chains have no common moment, so Arbitrum is read first and Ethereum after it, each at one block. A transfer that moves in between is still open in both books: the sum is exact, not approximate.',
  verify: 'Verify it yourself',
  verifyBody: 'With one command of Foundry’s cast for each figure, against any node that you trust.',
  inWei: 'Answers in wei.',
  stillOpen: (count: number) =>
    count === 0
      ? 'None is under way: there is nothing to ask.'
      : plural(count, {
          one: 'Answers “false”: the one that is under way is still open.',
          other: 'Answers (true, 0x00…00) for each of the # that are under way: asked, and still open.',
        }),
  noneMissing:
    'That none is missing is what the sum says: what is in escrow, less the LPT′ in existence, is exactly what is under way.',
  recount: 'Find and count them anew',
  recountBody:
    'Lines for a shell, with cast and jq. They go through all transfers that there ever were, and list the open ones.',
  copyOf: (what: string) => `Copy the command for: ${what}`,
}

/** The verdict in one line, and what it means. `amount` is in LPT. */
export const verdictWords: Record<
  ReservesVerdict['state'],
  { title: string; body: (amount: string) => string }
> = {
  balanced: {
    title: 'The reserve holds',
    body: () => 'What is in escrow is exactly what LPT′ and the transfers under way add up to.',
  },
  uncounted: {
    title: 'The reserve covers every LPT′',
    body: (amount) =>
      `The deposits could not be counted, since Arbitrum’s logs could not be read completely. For the books to agree they must add up to ${amount}. It is tried again by itself.`,
  },
  short: {
    title: 'The reserve does not hold',
    body: (amount) =>
      `${amount} of LPT′ has nothing in escrow behind it. Do not bridge and do not buy LPT′ until this is explained.`,
  },
  surplus: {
    title: 'The books do not agree',
    body: (amount) =>
      `${amount} more is in escrow than anything accounts for. Every LPT′ is covered, but this should not be.`,
  },
  missing: {
    title: 'The escrow is not there',
    body: (amount) =>
      `The gateway holds ${amount} less than it has recorded as escrowed. Do not bridge until this is explained.`,
  },
}
