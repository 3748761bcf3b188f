import { useEffect, useState } from 'react'

/** True while `is` holds, once it has held for `ms` milliseconds without a break. */
export function useTrueFor(is: boolean, ms: number): boolean {
  const [lasting, setLasting] = useState(false)
  useEffect(() => {
    if (!is) return
    const timer = setTimeout(() => setLasting(true), ms)
    return () => {
      clearTimeout(timer)
      setLasting(false)
    }
  }, [is, ms])
  return is && lasting
}
