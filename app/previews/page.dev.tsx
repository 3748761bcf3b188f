import { Suspense } from 'react'
import { PreviewsPage } from '@/components/previews/previewsPage'

/** Only `npm run dev` and `npm run previews` serve it: in a build a page is called page.tsx. */
export default function Page() {
  return (
    <Suspense>
      <PreviewsPage />
    </Suspense>
  )
}
