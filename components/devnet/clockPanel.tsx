'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { announce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { keys } from '@/lib/hooks/keys'
import { usePair } from '@/lib/hooks/pair'
import { clockActs, devnet } from './copy'
import { RolePicker } from './rolePicker'
import { rpc } from './rpc'

type ClockAct = (typeof clockActs)[number]

/** Time on the local chains, in the user's hands. It stands in the page's flow, so that it never covers anything. */
export default function ClockPanel() {
  const id = useId()
  const [open, setOpen] = useState(false)
  const { l1, l2 } = usePair()
  const cache = useQueryClient()
  const head = useQuery({
    queryKey: [...keys.chain, 'local-head'],
    queryFn: async () => Number(await rpc(l1, 'eth_blockNumber', [])),
    refetchInterval: 4_000,
  })
  const { mutate, isPending, variables, error } = useMutation({
    mutationFn: (act: ClockAct) => rpc(l2, act.method, act.params),
    onSuccess: (_, act) => announce(act.done),
    onSettled: () => cache.invalidateQueries({ queryKey: keys.chain }),
  })
  return (
    <aside aria-label={devnet.panel} className="border-now border-b-2 border-dashed bg-now-wash text-sm">
      <div className="mx-auto max-w-page px-4 sm:px-6">
        <div className="flex min-h-touch flex-wrap items-center justify-between gap-x-4">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
            className="flex min-h-touch items-center gap-2 font-semibold text-now"
          >
            <span aria-hidden="true" className={open ? 'rotate-90' : ''}>
              ▸
            </span>
            {devnet.panel}
          </button>
          <p className="tabular text-now">
            {head.data === undefined ? '' : devnet.where(l1.name, head.data)}
          </p>
        </div>
        <div id={id} hidden={!open} className="pb-4">
          <p className="mb-3 max-w-prose">{devnet.about}</p>
          <ul className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
            {clockActs.map((act) => (
              <li key={act.method}>
                <Button
                  variant="secondary"
                  wide
                  busy={isPending && variables.method === act.method}
                  onClick={() => mutate(act)}
                >
                  {act.name}
                </Button>
                <p className="mt-1">{act.about}</p>
              </li>
            ))}
            <li>
              <RolePicker />
            </li>
          </ul>
          {error && (
            <div className="mt-3">
              <Notice tone="danger" title={devnet.failed}>
                {error.message}
              </Notice>
            </div>
          )}
        </div>
      </div>
    </aside>
  )
}
