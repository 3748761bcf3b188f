'use client'
import { isCodeMissing } from '@/lib/errors/code/codeMissing'
import { Button } from './button'
import { broken } from './copy'
import { Missing } from './missing'
import { Notice } from './notice'
import { Reload } from './reload'

/** In the place of a part of the page that could not be drawn. */
export function Broken({ error, again }: { error: unknown; again: () => void }) {
  if (isCodeMissing(error)) return <Missing again={again} />
  return (
    <div role="alert">
      <Notice
        tone="danger"
        title={broken.failed}
        action={
          <>
            <Reload variant="secondary" />
            <Button variant="secondary" onClick={again}>
              {broken.again}
            </Button>
          </>
        }
      >
        {broken.failedNext}
      </Notice>
    </div>
  )
}
