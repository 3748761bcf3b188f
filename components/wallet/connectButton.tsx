'use client'
import { Button } from '@/components/ui/button'
import { wallet } from './copy'
import { loadWallets, openWallets } from './modalStore'

const prefetch = () => void loadWallets()

export function ConnectButton({ name = wallet.connect, wide = false }: { name?: string; wide?: boolean }) {
  return (
    <Button wide={wide} onClick={openWallets} onPointerEnter={prefetch} onFocus={prefetch}>
      {name}
    </Button>
  )
}
