import { useTrueFor } from '@/lib/hooks/useTrueFor'
import { Button } from './button'
import { problems } from './copy'
import { nextStep } from './errorText'
import { Notice } from './notice'

type Props = {
  query: { error: Error | null; data: unknown; isFetching: boolean; refetch: () => unknown }
}

/** An endpoint that answers at all does so long before; one that does not is given up after half a minute. */
const SLOW_MS = 12_000

/**
 * Says that the chains could not be read, whether what is on screen is old or missing, and offers to read again; before that,
 * that they are slow to answer.
 */
export function ReadFailed({ query }: Props) {
  const slow = useTrueFor(query.error === null && query.data === undefined && query.isFetching, SLOW_MS)
  if (slow) return <Notice title={problems.slow}>{problems.slowNext}</Notice>
  if (query.error === null) return null
  const stale = query.data !== undefined
  return (
    <Notice
      tone={stale ? 'calm' : 'danger'}
      title={stale ? problems.stale : problems.readFailed}
      action={
        <Button variant="secondary" busy={query.isFetching} onClick={() => query.refetch()}>
          {problems.retry}
        </Button>
      }
    >
      {query.error.message} {nextStep(query.error)}
    </Notice>
  )
}
