'use client'
import { useId } from 'react'
import { useConnection, useDisconnect } from 'wagmi'
import { Address } from '@/components/ui/address'
import { Button } from '@/components/ui/button'
import { shortAddress } from '@/components/ui/short'
import { usePair } from '@/lib/hooks/pair'
import { useOwnName } from '@/lib/hooks/queries/useOwnName'
import { AddToken } from './addToken'
import { wallet } from './copy'

/** The connected account, and the way out. */
export default function AccountMenu({ address }: { address: `0x${string}` }) {
  const id = useId()
  const { chainId } = useConnection()
  const { mutate: disconnect } = useDisconnect()
  const { l1, l2 } = usePair()
  const name = useOwnName(address)
  const chain = [l1, l2].find((candidate) => candidate.id === chainId)
  return (
    <>
      <Button
        variant="secondary"
        popoverTarget={id}
        aria-label={wallet.account(name ?? shortAddress(address))}
        style={{ anchorName: '--account' }}
      >
        <Swatch address={address} />
        <span translate="no" className="tabular hidden text-sm phone:inline">
          {name === undefined || name === null ? shortAddress(address) : <Name text={name} />}
        </span>
      </Button>
      <div
        id={id}
        popover="auto"
        style={{ positionAnchor: '--account' }}
        className="sheet hung w-80 max-w-[calc(100vw-2rem)] p-5 text-ink shadow-float"
      >
        <p className="font-semibold">{name ?? wallet.yours}</p>
        <div className="mt-1 text-sm">
          <Address value={address} full chains={[l1, l2]} />
        </div>
        <p className="mt-3 text-soft text-sm">{chain ? wallet.onChain(chain.name) : wallet.elsewhere}</p>
        <AddToken />
        <Button variant="secondary" className="mt-4" onClick={() => disconnect()}>
          {wallet.disconnect}
        </Button>
      </div>
    </>
  )
}

/** A name of ENS, as long as there is room for it. */
const Name = ({ text }: { text: string }) => <span className="block max-w-40 truncate">{text}</span>

/** Two inks of the address's own, to tell accounts apart at a glance. */
function Swatch({ address }: { address: string }) {
  const hue = Number.parseInt(address.slice(2, 8), 16) % 360
  const other = Number.parseInt(address.slice(-6), 16) % 360
  return (
    <span
      aria-hidden="true"
      className="size-5 shrink-0 rounded-full"
      style={{ background: `linear-gradient(135deg, hsl(${hue} 55% 48%) 50%, hsl(${other} 50% 68%) 50%)` }}
    />
  )
}
