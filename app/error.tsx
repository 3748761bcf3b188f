'use client'
import { BrokenPage } from '@/components/shell/brokenPage'

export default function PageError({ error, reset }: { error: Error; reset: () => void }) {
  return <BrokenPage error={error} again={reset} />
}
