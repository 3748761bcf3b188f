'use client'
import { Button } from './button'
import { broken } from './copy'

/** Loads the page anew, as the browser's own button does. */
export function Reload({ variant }: { variant?: 'primary' | 'secondary' }) {
  return (
    <Button variant={variant} onClick={() => location.reload()}>
      {broken.reload}
    </Button>
  )
}
