'use client'
import { useEffect } from 'react'
import { Broken } from '@/components/ui/broken'
import { isCodeMissing } from '@/lib/errors/code/codeMissing'

type Props = { error: unknown; again: () => void }

/**
 * In the place of a page that could not be drawn; header and footer stay. A page whose code is gone is opened as a whole by
 * itself where its host answers, since that brings the newer release; once, so that it never goes round.
 */
export function BrokenPage({ error, again }: Props) {
  useEffect(() => {
    if (!isCodeMissing(error) || wasReloaded()) return
    const leaving = new AbortController()
    fetch(location.href, { method: 'HEAD', cache: 'no-store', signal: leaving.signal }).then(
      ({ ok }) => ok && location.reload(),
      () => undefined,
    )
    return () => leaving.abort()
  }, [error])
  return <Broken error={error} again={isCodeMissing(error) ? () => location.reload() : again} />
}

const wasReloaded = () =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'reload')
