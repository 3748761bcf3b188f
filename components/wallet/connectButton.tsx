'use client'
import { Button } from '@/components/ui/button'
import { cx } from '@/components/ui/cx'
import { shortAddress } from '@/components/ui/short'
import { wallet } from './copy'
import { loadWallets, openWallets } from './modalStore'

type Props = {
  name?: string
  wide?: boolean
  /** The chains are not known yet. */
  disabled?: boolean
}

const prefetch = () => void loadWallets().catch(() => undefined)

/** Asks for a wallet; and while the one of the last visit comes back by itself, says that instead. */
export function ConnectButton({ name = wallet.connect, wide = false, disabled = false }: Props) {
  // In the header it keeps its one line; what else it is asked for may be long.
  const isShort = name === wallet.connect
  return (
    <>
      <Button
        wide={wide}
        disabled={disabled}
        onClick={openWallets}
        onPointerEnter={prefetch}
        onFocus={prefetch}
        className={cx('in-data-returning:hidden', isShort && 'whitespace-nowrap')}
      >
        {name}
      </Button>
      <span className="hidden in-data-returning:contents">
        <Reconnecting wide={wide} />
      </span>
    </>
  )
}

/** In the place of what will be there, and as wide: nothing jumps when the account is back. */
function Reconnecting({ wide }: { wide: boolean }) {
  return (
    <Button variant="secondary" wide={wide} busy aria-label={wallet.reconnecting}>
      {wide ? wallet.reconnecting : <AsWideAsAnAccount />}
    </Button>
  )
}

function AsWideAsAnAccount() {
  return (
    <span aria-hidden="true" className="tabular invisible hidden text-sm phone:inline">
      {shortAddress(`0x${'0'.repeat(40)}`)}
    </span>
  )
}
