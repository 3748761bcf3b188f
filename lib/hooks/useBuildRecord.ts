import { useEffect, useState } from 'react'
import { type BuildRecord, parseBuildRecord } from '@/lib/format/buildRecord'

/** The record of the build that this page is part of; null while it is read, and where the host has none. */
export function useBuildRecord(): BuildRecord | null {
  const [record, setRecord] = useState<BuildRecord | null>(null)
  useEffect(() => {
    const leaving = new AbortController()
    fetch('/build.json', { cache: 'no-store', signal: leaving.signal })
      .then((response) => response.json())
      .then((told) => setRecord(parseBuildRecord(told)))
      // Nothing else depends on it.
      .catch(() => undefined)
    return () => leaving.abort()
  }, [])
  return record
}
