import type { Address as AccountAddress } from 'viem'
import { Address } from '@/components/ui/address'
import { announce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { shortAddress } from '@/components/ui/short'
import type { Side } from '@/lib/chains/pair'
import { useRecentRecipients } from '@/lib/hooks/acts/useRecentRecipients'
import { usePair } from '@/lib/hooks/pair'
import { recipientWords as words } from './copy'

type Props = { side: Side; onChoose: (address: AccountAddress) => void }

/** The recipients of earlier transfers from this browser, in full: a shortened address can be mistaken for another. */
export default function RecentRecipients({ side, onChoose }: Props) {
  const { [side]: chain } = usePair()
  const { recent, forget } = useRecentRecipients(side)
  if (recent.length === 0) return null
  const remove = (address: AccountAddress) => {
    forget(address)
    announce(words.forgotten(shortAddress(address)))
  }
  return (
    <div className="mt-3 text-sm">
      <p className="text-soft">{words.recent}</p>
      <ul aria-label={words.recent} className="divide-y divide-line">
        {recent.map((address) => (
          <li key={address} className="flex flex-wrap items-center gap-x-2 py-2">
            <span className="basis-full">
              <Address value={address} full chains={[chain]} />
            </span>
            <Button
              variant="quiet"
              className="-ml-4"
              aria-label={words.takeOf(address)}
              onClick={() => onChoose(address)}
            >
              {words.use}
            </Button>
            <Button variant="quiet" aria-label={words.forgetOf(address)} onClick={() => remove(address)}>
              {words.forget}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
