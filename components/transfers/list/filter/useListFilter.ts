'use client'
import { useSearchParams } from 'next/navigation'
import { useState } from 'react'
import { filterIn, filterParameters, type ListFilter } from '@/lib/bridge/listFilter'
import { keepInUrl } from '@/lib/hooks/acts/useTransferForm'

const text = ({ direction, state }: ListFilter) => `${direction} ${state}`

/** The filter of a list, which stands in the address: a reload, a link and the page in another language have the same. */
export function useListFilter() {
  const inAddress = filterIn(useSearchParams())
  const [filter, setFilter] = useState(inAddress)
  const [seen, setSeen] = useState(text(inAddress))
  // Somebody followed a link to this page with another filter, or with none.
  if (text(inAddress) !== seen) {
    setSeen(text(inAddress))
    setFilter(inAddress)
  }
  const choose = (change: Partial<ListFilter>) => {
    const next = { ...filter, ...change }
    setFilter(next)
    keepInUrl(filterParameters(next))
  }
  return { filter, choose }
}
