import { details } from './copy'
import { Detail } from './detail'

export const shortAddress = (address: string) => `${address.slice(0, 6)}…${address.slice(-4)}`

/** An address, shortened unless there is room for all of it, and then whole on demand, to be read out and copied. */
export function Address({ value, full = false }: { value: string; full?: boolean }) {
  if (full)
    return (
      <span translate="no" className="tabular break-all">
        {value}
      </span>
    )
  return (
    <Detail exact={value} name={details.address(shortAddress(value))} className="tabular">
      <span className="whitespace-nowrap">{shortAddress(value)}</span>
    </Detail>
  )
}
