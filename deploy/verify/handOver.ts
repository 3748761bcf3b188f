import { pause } from '@/lib/rpc/pause'
import type { Outcome, Service, Submission } from './submission'

export type Waits = { everyMs: number; times: number }

/** Some minutes: the services compile the sources. */
const usual: Waits = { everyMs: 5_000, times: 60 }

/** Hands the sources of a contract to a service, and waits for its answer. */
export async function handOver(
  service: Service,
  submission: Submission,
  { everyMs, times }: Waits = usual,
): Promise<Outcome> {
  try {
    const submitted = await service.submit(submission)
    if (!('ticket' in submitted)) return submitted
    for (let asked = 0; asked < times; asked++) {
      const outcome = await service.ask(submitted.ticket, submission)
      if (outcome.state !== 'pending') return outcome
      await pause(everyMs)
    }
    return { state: 'pending' }
  } catch (error) {
    // A service that does not answer says nothing of the code: the comparison stands without it.
    return { state: 'refused', why: error instanceof Error ? error.message : String(error) }
  }
}
