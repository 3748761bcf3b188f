import type { Parts } from './parts'

/** The interval at which L1 is looked at, in milliseconds. */
const FOLLOW_EVERY = 100
/** The validator waits until no message has left L2 for this long, so that one assertion covers many. */
const QUIET_FOR = 400

/** The parts that act by themselves. */
export type Services = {
  /**
   * True while the validator posts and confirms automatically: to be changed while it is paused only. The sequencer's
   * switch is its own `relaying`.
   */
  validating: boolean
  /**
   * Somebody looks for an L2 block in a batch: the validator posts one that holds it. Nobody else needs batches of blocks
   * without messages, and each moves L1 by a block.
   */
  wantBatch(l2Block: number): void
  /** Looks again at what there is to do: after the chains were set back. */
  refresh(): void
  stop(): Promise<void>
}

/** Lets the sequencer follow L1 and the validator do its work, until stopped. Neither acts while there is nothing to do. */
export function startServices(
  { clock, sequencer, validator, ledger }: Parts,
  complain: (what: string) => void,
): Services {
  let stopped = false
  /** The validator's outlook when it last looked; undefined after it acted. */
  let seen: Awaited<ReturnType<typeof validator.outlook>> | undefined
  let wanted = -1
  let sends = { count: ledger.sends.count, since: Date.now() }

  const services: Services = {
    validating: true,
    wantBatch: (l2Block) => {
      wanted = Math.max(wanted, l2Block)
    },
    refresh: () => {
      seen = undefined
      wanted = -1
    },
    async stop() {
      stopped = true
      await Promise.all(loops)
    },
  }

  async function follow(): Promise<void> {
    if (sequencer.isBehind(await clock.head())) await sequencer.follow()
  }

  async function validate(): Promise<void> {
    if (!services.validating) return
    const { count } = ledger.sends
    if (count !== sends.count) sends = { count, since: Date.now() }
    const outlook = seen ?? (await validator.outlook())
    seen = outlook
    const head = await clock.head()
    // Asked again, and nothing is waited for before its turn is taken: a pause that was answered meanwhile holds.
    if (!services.validating) return
    if (count > outlook.coveredSends && Date.now() - sends.since >= QUIET_FOR) {
      seen = undefined
      await validator.assertPending()
    } else if (wanted >= 0) {
      const block = wanted
      wanted = -1
      await validator.postBatchWith(block)
    } else if (outlook.deadline !== undefined && head + 1 >= outlook.deadline) {
      seen = undefined
      await validator.confirmDue()
    }
  }

  async function repeat(work: () => Promise<void>): Promise<void> {
    let lastComplaint = ''
    while (!stopped) {
      try {
        await work()
        lastComplaint = ''
      } catch (error) {
        const complaint = error instanceof Error ? error.message : String(error)
        if (!stopped && complaint !== lastComplaint) complain(complaint)
        lastComplaint = complaint
        services.refresh()
      }
      await new Promise((resolve) => setTimeout(resolve, FOLLOW_EVERY))
    }
  }

  const loops = [repeat(follow), repeat(validate)]
  return services
}
