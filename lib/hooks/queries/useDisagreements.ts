import { useQuery } from '@tanstack/react-query'
import { type Disagreement, factKey, type MoneyFact } from '@/lib/bridge/disagreement'
import type { ChainPair } from '@/lib/chains/pair'
import { keys } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { useClients } from '@/lib/hooks/useClients'
import { readerOf } from '@/lib/rpc/chainTransport'
import type { Clients } from '@/lib/rpc/clients'

/** A second operator is asked so often, in milliseconds: seldom, so that nobody is asked more because there are more. */
const AGAIN_MS = 60_000

/** Facts that were asked about at the same moment, whoever asked. */
type Collected = { facts: Map<string, MoneyFact>; answer: Promise<readonly Disagreement[]> }

const collecting = new WeakMap<ChainPair, Collected>()

/**
 * Those of the facts about which two operators contradict each other. Empty also while the second operators are being
 * asked, and where there are none: only facts that are contradicted have an effect.
 */
export function useDisagreements(facts: readonly MoneyFact[]): readonly Disagreement[] {
  const clients = useClients()
  const pair = usePair()
  const enabled = pair.gateways !== null && (hasOthers(clients.l1) || hasOthers(clients.l2))
  const { data = NONE } = useQuery({
    queryKey: keys.disagreements(facts.map(factKey)),
    queryFn: () => ask(clients, pair, facts),
    staleTime: AGAIN_MS,
    refetchInterval: AGAIN_MS,
    enabled: enabled && facts.length > 0,
  })
  return data
}

const NONE: readonly Disagreement[] = []

const hasOthers = (client: Clients['l1']) => {
  const [first, ...others] = readerOf(client).endpoints
  return others.some(({ operator }) => operator !== first?.operator)
}

/** Asks for the facts of several parts of a page in one question. */
async function ask(
  clients: Clients,
  pair: ChainPair,
  facts: readonly MoneyFact[],
): Promise<readonly Disagreement[]> {
  const collected = collecting.get(pair) ?? collect(clients, pair)
  for (const fact of facts) collected.facts.set(factKey(fact), fact)
  const found = await collected.answer
  const asked = new Set(facts.map(factKey))
  return found.filter(({ fact }) => asked.has(factKey(fact)))
}

function collect(clients: Clients, pair: ChainPair): Collected {
  const facts = new Map<string, MoneyFact>()
  const answer = import('@/lib/actions/read/readDisagreements').then(({ readDisagreements }) => {
    collecting.delete(pair)
    return readDisagreements(clients, pair, [...facts.values()])
  })
  answer.catch(() => collecting.delete(pair))
  const collected = { facts, answer }
  collecting.set(pair, collected)
  return collected
}
