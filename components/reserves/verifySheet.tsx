import type { Address } from 'viem'
import { CopyButton } from '@/components/ui/copyButton'
import { Sheet } from '@/components/ui/sheet'
import { countCommands, type UnderWay, verifyCommands } from '@/lib/bridge/verifyCommands'
import type { ChainPair, Gateways } from '@/lib/chains/pair'
import { reservesWords as words } from './copy'

type Props = { pair: ChainPair; gateways: Gateways; lpt: Address; underWay: UnderWay }

/** Nobody has to believe this page. */
export default function VerifySheet({ pair, gateways, lpt, underWay }: Props) {
  const commands = verifyCommands({ pair, gateways }, lpt, underWay)
  const count = countCommands({ pair, gateways })
  return (
    <Sheet title={words.verify}>
      <p className="max-w-prose text-soft">{words.verifyBody}</p>
      <ul className="mt-5 flex flex-col gap-5">
        <Figure title={words.escrowed} note={words.inWei} command={commands.escrowed} />
        <Figure title={words.supply} note={words.inWei} command={commands.supply} />
        <Figure
          title={words.unclaimed}
          note={words.stillOpen(underWay.positions.length)}
          command={commands.unclaimed}
        />
        <Figure
          title={words.unreleased}
          note={words.stillOpen(underWay.ids.length)}
          command={commands.unreleased}
        />
      </ul>
      <p className="mt-5 max-w-prose text-soft text-sm">{words.noneMissing}</p>
      <details className="mt-3 border-line border-t pt-2">
        <summary className="flex min-h-touch items-center font-semibold text-brand">{words.recount}</summary>
        <p className="max-w-prose text-soft text-sm">{words.recountBody}</p>
        <ul className="mt-4 flex flex-col gap-5">
          <Figure title={words.unclaimed} command={count.unclaimed} />
          <Figure title={words.unreleased} command={count.unreleased} />
        </ul>
      </details>
    </Sheet>
  )
}

type FigureProps = { title: string; note?: string; command: string | null }

function Figure({ title, note, command }: FigureProps) {
  return (
    <li>
      <div className="flex items-center justify-between gap-4">
        <div>
          <h3 className="font-sans text-base">{title}</h3>
          {note !== undefined && <p className="text-soft text-sm">{note}</p>}
        </div>
        {command !== null && <CopyButton text={command} label={words.copyOf(title)} />}
      </div>
      {command !== null && (
        <code className="mt-1.5 block max-h-40 overflow-y-auto break-all rounded-xl bg-sunken p-3 font-mono text-sm">
          {command}
        </code>
      )}
    </li>
  )
}
