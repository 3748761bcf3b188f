import { useRouter } from 'next/navigation'
import { useCallback } from 'react'
import { language } from '@/lib/format/language'
import { pathIn } from '@/lib/format/languages'

/** Opens another page of the site; as a whole when its code or data do not come. */
export function useGo(): (href: string) => void {
  const router = useRouter()
  return useCallback(
    (href) => {
      router.push(href)
      // The router counts from the folder of the language, the browser from the root.
      void import('./opening').then(
        ({ expectPage }) => expectPage(pathIn(language, href)),
        () => undefined,
      )
    },
    [router],
  )
}
