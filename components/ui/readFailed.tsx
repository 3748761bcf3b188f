import { Button } from './button'
import { problems } from './copy'
import { nextStep } from './errorText'
import { Notice } from './notice'

type Props = {
  query: { error: Error | null; data: unknown; isFetching: boolean; refetch: () => unknown }
}

/** Says that the chains could not be read, whether what is on screen is old or missing, and offers to read again. */
export function ReadFailed({ query }: Props) {
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
