import type { Address } from 'viem'
import type { Side } from '@/lib/chains/pair'

/** All the code of an act but what it signs and, for a contract account, what follows its proposals. */
export async function loadActCode() {
  const [asking, recording, waiting, looking, switching, errors] = await Promise.all([
    import('@/lib/actions/write/askWallet'),
    import('@/lib/actions/write/recordingWallet'),
    import('@/lib/actions/write/waitForTransaction'),
    import('@/lib/actions/read/followSent'),
    import('./switchTo'),
    import('@/lib/errors/transactionErrors'),
    import('@/lib/errors/errors'),
  ])
  /** What has to be known of an account before its wallet is asked. What a contract proposes has no number of its own. */
  const lookBefore = async (
    clients: Parameters<typeof looking.mayPropose>[0],
    side: Side,
    account?: Address,
  ) => {
    if (account === undefined) return { proposes: false, before: undefined }
    const [proposes, before] = await Promise.all([
      looking.mayPropose(clients, { side, account }),
      recording.readBeforeSending(clients, { side, account }),
    ])
    return { proposes, before: proposes ? undefined : before }
  }
  return {
    lookBefore,
    whenLeft: asking.whenLeft,
    recordingWallet: recording.recordingWallet,
    waitForTransaction: waiting.waitForTransaction,
    switchTo: switching.switchTo,
    AccountChanged: errors.AccountChanged,
    wasNotSent,
  }
}

/** True when it is certain that the wallet sent nothing. */
async function wasNotSent(error: unknown): Promise<boolean> {
  const { errorCode, leavesOpen } = await import('@/lib/errors/errors')
  return !leavesOpen(errorCode(error))
}
