export const shortAddress = (address: string) => `${address.slice(0, 6)}…${address.slice(-4)}`

/** An address, shortened unless there is room for all of it; the whole is always there to be copied and read out. */
export function Address({ value, full = false }: { value: string; full?: boolean }) {
  return (
    <span
      className={full ? 'tabular break-all' : 'tabular whitespace-nowrap'}
      title={full ? undefined : value}
    >
      {full ? value : shortAddress(value)}
    </span>
  )
}
