import { announce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { lazyPart } from '@/components/ui/lazyPart'
import { Entry, Ledger } from '@/components/ui/ledger'
import { Tag } from '@/components/ui/tag'
import { formatCount } from '@/lib/format/numbers'
import { formatChainTime } from '@/lib/format/time'
import type { EndpointState } from '@/lib/rpc/endpointState'
import { callStates, logStates, endpointWords as words } from './copy'

/** The sentences of errors are many, and come with the first one. */
const ErrorSentence = lazyPart(() => import('./errorSentence'), { silent: true })

type Props = {
  label: string
  endpoints: readonly EndpointState[]
  isOwn: (url: string) => boolean
  onRemove: (url: string) => void
}

/** The endpoints of a chain in the order in which they are preferred. */
export function EndpointList({ label, endpoints, isOwn, onRemove }: Props) {
  return (
    <ol aria-label={label} className="flex flex-col gap-6">
      {endpoints.map((endpoint) => {
        const { url, operator } = endpoint
        const ownUrl = url !== null && isOwn(url) ? url : null
        const remove = (from: string) => {
          onRemove(from)
          announce(words.removed(operator))
        }
        return (
          <li key={url ?? operator}>
            <div className="flex flex-wrap items-center justify-between gap-2">
              <h3 translate="no" className="font-sans text-base">
                {operator}
              </h3>
              {ownUrl !== null && (
                <span className="flex items-center gap-2">
                  <Tag>{words.own}</Tag>
                  <Button
                    variant="quiet"
                    aria-label={words.removeOf(operator)}
                    onClick={() => remove(ownUrl)}
                  >
                    {words.remove}
                  </Button>
                </span>
              )}
            </div>
            {url !== null && (
              <p translate="no" className="break-all text-soft text-sm">
                {new URL(url).host}
              </p>
            )}
            <Observed {...endpoint} />
          </li>
        )
      })}
    </ol>
  )
}

function Observed({ calls, logs, latency, answered, failsSince, lastError }: EndpointState) {
  return (
    <>
      <Ledger>
        <Entry name={words.calls}>{callStates[calls]}</Entry>
        <Entry name={words.logs}>{logsText(logs)}</Entry>
        {latency !== null && (
          <Entry name={words.latency} note={words.answered(answered)}>
            {words.seconds(inSeconds(latency))}
          </Entry>
        )}
      </Ledger>
      {failsSince !== null && (
        <p className="text-danger text-sm">
          {words.failing(formatChainTime(BigInt(Math.floor(failsSince / 1_000))))}.{' '}
          <ErrorSentence error={lastError} />
        </p>
      )}
    </>
  )
}

function logsText(logs: EndpointState['logs']): string {
  if (typeof logs === 'string') return logStates[logs]
  return logs.blocks === null ? logStates.whole : logStates.pieces(formatCount(logs.blocks))
}

const inSeconds = (milliseconds: number) => formatCount(Math.max(0.1, Math.round(milliseconds / 100) / 10))
