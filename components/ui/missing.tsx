'use client'
import { useEffect } from 'react'
import { useOnline } from '@/lib/hooks/page/useOnline'
import { Button } from './button'
import { broken } from './copy'
import { Notice } from './notice'
import { Reload } from './reload'

/** In the place of a part of the page whose code did not come; asks for it again by itself when the network is back. */
export function Missing({ again }: { again: () => void }) {
  const online = useOnline()
  useEffect(() => {
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [again])
  return (
    <div role="alert">
      <Notice
        tone="danger"
        title={online ? broken.missing : broken.offline}
        action={
          <>
            <Button variant="secondary" onClick={again}>
              {broken.again}
            </Button>
            {online && <Reload variant="secondary" />}
          </>
        }
      >
        {online ? broken.missingNext : broken.offlineNext}
      </Notice>
    </div>
  )
}
