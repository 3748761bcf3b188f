'use client'
import { Sheet } from '@/components/ui/sheet'
import { usePair } from '@/lib/hooks/pair'
import { useEndpoints } from '@/lib/hooks/queries/useEndpoints'
import { allowedOwnEndpoints, useOwnEndpoints } from '@/lib/hooks/useOwnEndpoints'
import { AddEndpoint } from './addEndpoint'
import { addWords, endpointWords as words } from './copy'
import { EndpointList } from './endpointList'

/** The endpoints from which the chains are read, the state of each, and a form for one's own. */
export function EndpointsPage() {
  const pair = usePair()
  const states = useEndpoints()
  const { own, add, remove } = useOwnEndpoints()
  return (
    <div className="flex flex-col gap-6">
      {(['l2', 'l1'] as const).map((side) => (
        <Sheet key={side} title={pair[side].name}>
          <EndpointList
            label={words.of(pair[side].name)}
            endpoints={states[side]}
            isOwn={(url) => own[side].some((one) => one.url === url)}
            onRemove={(url) => remove(side, url)}
          />
          {allowedOwnEndpoints === 'none' ? (
            <p className="mt-6 max-w-prose border-line border-t pt-4 text-soft text-sm">
              {addWords.notAllowed}
            </p>
          ) : (
            <AddEndpoint onAdd={(text) => add(side, text)} />
          )}
        </Sheet>
      ))}
    </div>
  )
}
