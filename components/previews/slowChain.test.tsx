// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { PreviewProviders } from '@/components/fixtures/previewProviders'
import { problems } from '@/components/ui/copy'
import { ReadFailed } from '@/components/ui/readFailed'
import { useClients } from '@/lib/hooks/useClients'
import { readerOf } from '@/lib/rpc/chainTransport'
import type { Clients } from '@/lib/rpc/clients'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const waiting = { error: null, data: undefined, isFetching: true, refetch: () => {} }

/** A page that waits for L2, whose endpoint never answers. */
function Waiting({ clients: tell }: { clients: (clients: Clients) => void }) {
  tell(useClients())
  return <ReadFailed query={waiting} />
}

it('says after three seconds without an answer which chain is slow, who is asked and what comes next', async () => {
  let clients: Clients | undefined
  render(
    <PreviewProviders>
      <Waiting
        clients={(known) => {
          clients = known
        }}
      />
    </PreviewProviders>,
  )
  if (clients === undefined) throw new Error('The page has no clients')
  const reader = readerOf(clients.l2)
  const [endpoint] = reader.endpoints
  reader.request({ method: 'eth_blockNumber', params: [] }).catch(() => undefined)
  await act(() => vi.advanceTimersByTimeAsync(2_900))
  expect(screen.queryByText(/slow to answer/)).toBeNull()
  await act(() => vi.advanceTimersByTimeAsync(1_200))
  expect(screen.getByText(problems.slow(clients.l2.chain.name))).toBeTruthy()
  expect(screen.getByText(problems.slowNext(endpoint?.operator ?? '', false))).toBeTruthy()
})
