import type { Chain } from 'viem'
import { explorerPage } from '@/lib/chains/explorer'
import { details } from './copy'
import { Detail } from './detail'
import { LazyReference } from './lazyReference'
import { shortAddress } from './short'

type Props = {
  value: string
  /** Not shortened, with its acts beside it. */
  full?: boolean
  /** The chains on which it is somebody: their explorers know it. */
  chains: readonly Chain[]
}

/** An address, shortened unless there is room for all of it, and then whole on demand, to be read, copied and looked up. */
export function Address({ value, full = false, chains }: Props) {
  const pages = chains.flatMap((chain) => explorerPage(chain, 'address', value) ?? [])
  const more = <LazyReference text={value} pages={pages} />
  if (full)
    return (
      <>
        <span translate="no" className="tabular break-all">
          {value}
        </span>
        {more}
      </>
    )
  return (
    <Detail exact={value} more={more} name={details.address(shortAddress(value))} className="tabular">
      <span className="whitespace-nowrap">{shortAddress(value)}</span>
    </Detail>
  )
}
