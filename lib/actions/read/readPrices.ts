import { multicall3Abi } from 'viem'
import { multicall } from 'viem/actions'
import { priceFeedAbi } from '@/lib/abi/priceFeed'
import type { ChainPair, Feed, Priced, Side } from '@/lib/chains/pair'
import type { Price } from '@/lib/format/dollars'
import type { Clients } from '@/lib/rpc/clients'
import { sameBlockOptions } from '@/lib/rpc/multicallOptions'

export type Prices = Record<Priced, Price | null>

/** The answer of a feed's contract, and the time of its chain, in seconds. */
export type FeedAnswer = { answer: bigint; updatedAt: bigint; decimals: number; now: bigint }

/**
 * The price of one token, where the pair has a feed for it and the feed can be believed. Everything else is null and
 * nothing is thrown: a price is decoration. One round trip.
 */
export async function readPrices(clients: Clients, pair: ChainPair): Promise<Prices> {
  const [ETH, LPT] = await Promise.all([
    readPrice(clients, pair, pair.feeds.ETH),
    readPrice(clients, pair, pair.feeds.LPT),
  ])
  return { ETH, LPT }
}

async function readPrice(
  clients: Record<Side, Clients[Side]>,
  pair: ChainPair,
  feed: Feed | null,
): Promise<Price | null> {
  if (feed === null) return null
  const contract = { address: feed.address, abi: priceFeedAbi } as const
  try {
    const [round, decimals, now] = await multicall(clients[feed.side], {
      ...sameBlockOptions(pair),
      allowFailure: false,
      contracts: [
        { ...contract, functionName: 'latestRoundData' },
        { ...contract, functionName: 'decimals' },
        { address: pair.multicall3, abi: multicall3Abi, functionName: 'getCurrentBlockTimestamp' },
      ],
    })
    const [, answer, , updatedAt] = round
    return believedPrice(feed, { answer, updatedAt, decimals, now })
  } catch {
    return null
  }
}

/** The price that a feed gives; null when it is of another scale than we know, too old, of the future, or absurd. */
export function believedPrice(feed: Feed, { answer, updatedAt, decimals, now }: FeedAnswer): Price | null {
  if (decimals !== feed.decimals) return null
  if (updatedAt > now || now - updatedAt > BigInt(feed.maxAge)) return null
  const scale = 10n ** BigInt(decimals)
  const [least, most] = feed.between
  return answer > 0n && answer >= least * scale && answer <= most * scale ? { answer, decimals } : null
}
