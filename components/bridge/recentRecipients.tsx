import type { Address as AccountAddress } from 'viem'
import { announce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { shortAddress } from '@/components/ui/short'
import type { Side } from '@/lib/chains/pair'
import { useRecentRecipients } from '@/lib/hooks/acts/useRecentRecipients'
import { bridge } from './copy'

type Props = { side: Side; onChoose: (address: AccountAddress) => void }

/** The recipients of earlier transfers from this browser, in full: a shortened address can be mistaken for another. */
export default function RecentRecipients({ side, onChoose }: Props) {
  const { recent, forget } = useRecentRecipients(side)
  if (recent.length === 0) return null
  const remove = (address: AccountAddress) => {
    forget(address)
    announce(bridge.forgotten(shortAddress(address)))
  }
  return (
    <div className="mt-3 text-sm">
      <p className="text-soft">{bridge.recent}</p>
      <ul aria-label={bridge.recent} className="divide-y divide-line">
        {recent.map((address) => (
          <li key={address} className="flex items-center gap-2">
            <Button
              variant="quiet"
              className="tabular -ml-4 min-w-0 flex-1 justify-start break-all text-left"
              onClick={() => onChoose(address)}
            >
              {address}
            </Button>
            <Button variant="quiet" aria-label={bridge.forgetOf(address)} onClick={() => remove(address)}>
              {bridge.forget}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
