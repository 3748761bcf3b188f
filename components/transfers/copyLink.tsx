'use client'
import { announce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { addressOf } from '@/lib/format/languages'
import { reminderWords as words } from './copy'

/** A link to what is on screen, for anybody: it needs no wallet and no account. */
export function CopyLink({ path }: { path: string }) {
  const copy = async () => {
    await navigator.clipboard.writeText(addressOf(path, location.origin))
    announce(words.copied)
  }
  return (
    <Button variant="secondary" onClick={copy}>
      {words.copyLink}
    </Button>
  )
}
