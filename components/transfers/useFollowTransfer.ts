import { useRouter } from 'next/navigation'
import type { Follow } from '@/lib/hooks/acts/act'
import { fetchCode } from '@/lib/hooks/code/fetchCode'
import { useGo } from '@/lib/hooks/page/useGo'
import { transferHref } from './href'

/** Opens the page of a transfer once it was sent. */
export function useFollowTransfer(): Follow {
  const go = useGo()
  const router = useRouter()
  return {
    onSent: (hash) => go(transferHref(hash)),
    ahead: async () => {
      const { fetchTransferPage } = await fetchCode(() => import('./fetchTransferPage'))
      await fetchTransferPage()
      router.prefetch('/transfers/')
    },
  }
}
