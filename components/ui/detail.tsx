'use client'
import { type PointerEvent, type ReactNode, useId, useRef, useState } from 'react'
import { useExact } from '@/lib/hooks/page/exactFigures'
import { cx } from './cx'

type Props = {
  /** The short text, for a glance. */
  children: ReactNode
  /** The same in full. */
  exact: string
  /** Its name for those who hear it alone; holds the words that are seen. */
  name: string
  /** Acts on the text, once it is shown in full. */
  more?: ReactNode
  className?: string | undefined
}

const isMouse = ({ pointerType }: PointerEvent) => pointerType === 'mouse'

/**
 * A short text that shows its exact form: under the mouse, when it is pressed, and for the keyboard everywhere at once, by the
 * switch at the foot of the page. It is a button with the browser's own popover, which brings closing by Escape or by a tap
 * elsewhere (docs/decisions).
 */
export function Detail({ children, exact, name, more, className }: Props) {
  const id = useId()
  const anchor = `--${id.replace(/[^\w-]/g, '')}`
  const panel = useRef<HTMLSpanElement>(null)
  const [open, setOpen] = useState(false)
  const show = () => !open && panel.current?.showPopover?.()
  const hide = () => panel.current?.hidePopover?.()
  if (useExact()) {
    return (
      <span translate="no" className={cx(className, 'wrap-anywhere whitespace-normal')}>
        {exact}
        {more}
      </span>
    )
  }
  return (
    <span
      translate="no"
      onPointerEnter={(event) => isMouse(event) && show()}
      onPointerLeave={(event) => isMouse(event) && hide()}
      className={className}
    >
      <button
        type="button"
        // Ten to fifteen of these would stand between two acts on the way of Tab.
        tabIndex={-1}
        aria-label={name}
        popoverTarget={id}
        popoverTargetAction="show"
        aria-describedby={open ? `${id}-exact` : undefined}
        style={{ anchorName: anchor }}
        className="detail-short inline cursor-help rounded-sm"
      >
        {children}
      </button>
      <span
        ref={panel}
        id={id}
        popover="auto"
        // A popover with buttons is no tooltip, since nobody can go into a tooltip.
        role={more === undefined ? 'tooltip' : 'group'}
        onToggle={(event) => setOpen(event.newState === 'open')}
        style={{ positionAnchor: anchor }}
        className={cx('detail-exact', 'tabular')}
      >
        {open && <span id={`${id}-exact`}>{exact}</span>}
        {open && more}
      </span>
    </span>
  )
}
