import type { Parts } from '../parts'

/** Passes L1's time until every assertion that was posted is confirmed. L2 follows. */
export async function passChallenges({ clock, sequencer, validator }: Parts): Promise<void> {
  for (;;) {
    const deadline = await validator.nextDeadline()
    if (deadline === undefined) break
    // The confirmation itself is mined at the deadline.
    await clock.pass(deadline - 1 - (await clock.head()))
    await validator.confirmDue()
  }
  await sequencer.follow()
}
