import type { Sender } from '../chain/sender'
import type { Parts } from '../parts'

/** Seals one L2 block with everything that `send` sends. */
export async function block<Result>(
  { sequencer }: Parts,
  senders: readonly Sender[],
  send: () => Promise<Result>,
): Promise<Result> {
  const result = await sequencer.include(send)
  for (const sender of senders) await sender.settle()
  return result
}
