import { isCodeMissing } from '@/lib/errors/code/codeMissing'
import { useSlowChains } from '@/lib/hooks/queries/useSlowChains'
import { Button } from './button'
import { problems } from './copy'
import { nextStep } from './errorText'
import { Notice } from './notice'
import { Reload } from './reload'

type Props = {
  query: { error: Error | null; data: unknown; isFetching: boolean; refetch: () => unknown }
}

/**
 * Says that the chains could not be read, whether what is on screen is old or missing, and offers to read again; before that,
 * which chain is slow to answer, and what is done about it.
 */
export function ReadFailed({ query }: Props) {
  const slow = useSlowChains(query.error === null && query.data === undefined && query.isFetching)
  const [first, ...others] = slow
  if (first !== undefined) {
    return (
      <Notice title={problems.slow(others.length === 0 ? first.chain : null)}>
        {slow.map(({ side, operator, hasOther }) => (
          <p key={side}>{problems.slowNext(operator, hasOther)}</p>
        ))}
      </Notice>
    )
  }
  if (query.error === null) return null
  const stale = query.data !== undefined
  return (
    <Notice
      tone={stale ? 'calm' : 'danger'}
      title={stale ? problems.stale : problems.readFailed}
      action={
        <>
          <Button variant="secondary" busy={query.isFetching} onClick={() => query.refetch()}>
            {problems.retry}
          </Button>
          {isCodeMissing(query.error) && <Reload variant="secondary" />}
        </>
      }
    >
      {query.error.message} {nextStep(query.error)}
    </Notice>
  )
}
