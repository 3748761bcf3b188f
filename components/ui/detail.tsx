'use client'
import { type FocusEvent, type PointerEvent, type ReactNode, useId, useRef, useState } from 'react'
import { cx } from './cx'

type Props = {
  /** What is read at a glance. */
  children: ReactNode
  /** The same in full. */
  exact: string
  className?: string | undefined
}

const isMouse = ({ pointerType }: PointerEvent) => pointerType === 'mouse'

/**
 * A short text that shows its exact form: under the mouse, when the keyboard comes to it, and when it is tapped. It is a
 * button with the browser's own popover, which brings closing by Escape or by a tap elsewhere (docs/decisions).
 */
export function Detail({ children, exact, className }: Props) {
  const id = useId()
  const anchor = `--${id.replace(/[^\w-]/g, '')}`
  const whole = useRef<HTMLSpanElement>(null)
  const panel = useRef<HTMLSpanElement>(null)
  const [open, setOpen] = useState(false)
  const show = () => !open && panel.current?.showPopover?.()
  const hide = () => panel.current?.hidePopover?.()
  const onFocus = (event: FocusEvent) => event.target.matches(':focus-visible') && show()
  // Text that is being marked to be copied takes the focus away from the button, but not the mouse.
  const onBlur = () => !whole.current?.matches(':hover') && hide()
  return (
    <span
      ref={whole}
      translate="no"
      onPointerEnter={(event) => isMouse(event) && show()}
      onPointerLeave={(event) => isMouse(event) && hide()}
      className={className}
    >
      <button
        type="button"
        popoverTarget={id}
        popoverTargetAction="show"
        onFocus={onFocus}
        onBlur={onBlur}
        aria-describedby={open ? id : undefined}
        style={{ anchorName: anchor }}
        className="detail-short inline cursor-help rounded-sm"
      >
        {children}
      </button>
      <span
        ref={panel}
        id={id}
        popover="auto"
        role="tooltip"
        onToggle={(event) => setOpen(event.newState === 'open')}
        style={{ positionAnchor: anchor }}
        className={cx('detail-exact', 'tabular')}
      >
        {open && exact}
      </span>
    </span>
  )
}
