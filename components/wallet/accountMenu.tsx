'use client'
import { useId } from 'react'
import { useConnection, useDisconnect } from 'wagmi'
import { Button, buttonClass } from '@/components/ui/button'
import { copying } from '@/components/ui/copy'
import { useCopy } from '@/components/ui/copyText'
import { shortAddress } from '@/components/ui/short'
import { explorerPage } from '@/lib/chains/explorer'
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
  const { copy, fallback } = useCopy(wallet.copied)
  const pages = [l1, l2].flatMap((chain) => explorerPage(chain, 'address', address) ?? [])
  return (
    <>
      <Button
        variant="secondary"
        popoverTarget={id}
        aria-label={wallet.account(shortAddress(address))}
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
        <p className="mt-1 text-sm">
          <span translate="no" className="tabular break-all">
            {address}
          </span>
        </p>
        <p className="mt-3 text-soft text-sm">{chain ? wallet.onChain(chain.name) : wallet.elsewhere}</p>
        <AddToken />
        <div className="mt-4 flex flex-wrap gap-2">
          <Button variant="secondary" onClick={() => void copy(address)}>
            {wallet.copy}
          </Button>
          {pages.map(({ explorer, url }) => (
            <a
              key={url}
              href={url}
              target="_blank"
              rel="noreferrer"
              aria-label={copying.lookUp(explorer, shortAddress(address))}
              className={buttonClass('secondary')}
            >
              {explorer} ↗
            </a>
          ))}
          <Button variant="secondary" onClick={() => disconnect()}>
            {wallet.disconnect}
          </Button>
          {fallback}
        </div>
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
