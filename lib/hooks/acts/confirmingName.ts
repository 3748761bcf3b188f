import type { ParsedRecipient } from '@/lib/bridge/recipient'
import type { Side } from '@/lib/chains/pair'
import type { Act } from './act'

/**
 * The same act, for a recipient that may have been named: a name is looked up once more right before the signature, and
 * nothing is signed when it stands for somebody else by then.
 * @param arrives where the transfer arrives
 */
export function confirmingName(act: Act, to: ParsedRecipient | null, arrives: Side): Act {
  if (to?.ok !== true || to.name === undefined) return act
  const { address, name } = to
  return {
    ...act,
    load: async () => {
      const [{ confirmName }, run] = await Promise.all([import('@/lib/actions/read/confirmName'), act.load()])
      return async (clients, pair) => {
        await confirmName(clients, pair, { name, address, side: arrives })
        return run(clients, pair)
      }
    },
  }
}
