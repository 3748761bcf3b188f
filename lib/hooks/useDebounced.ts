import { useEffect, useState } from 'react'

/** The value once it has stayed the same for `ms`: what somebody types is asked about when they pause. */
export function useDebounced<T>(value: T, ms = 350): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return settled
}
