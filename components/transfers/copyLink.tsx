'use client'
import { Button } from '@/components/ui/button'
import { useCopy } from '@/components/ui/copyText'
import { addressOf } from '@/lib/format/languages'
import { reminderWords as words } from './copy'

/** A link to the page on screen, for anybody: it needs no wallet and no account. */
export function CopyLink({ path }: { path: string }) {
  const { copy, fallback } = useCopy(words.copied)
  return (
    <>
      <Button variant="secondary" onClick={() => void copy(addressOf(path, location.origin))}>
        {words.copyLink}
      </Button>
      {fallback}
    </>
  )
}
