import type { Address } from 'viem'
import { CopyButton } from '@/components/ui/copyButton'
import { Sheet } from '@/components/ui/sheet'
import { type VerifyCommands, verifyCommands } from '@/lib/bridge/verifyCommands'
import type { ChainPair, Gateways } from '@/lib/chains/pair'
import { reservesWords as words } from './copy'

const figures: readonly { name: keyof VerifyCommands; title: string }[] = [
  { name: 'escrowed', title: words.escrowed },
  { name: 'supply', title: words.supply },
  { name: 'unclaimed', title: words.unclaimed },
  { name: 'unreleased', title: words.unreleased },
]

/** Nobody has to believe this page. */
export function VerifySheet({ pair, gateways, lpt }: { pair: ChainPair; gateways: Gateways; lpt: Address }) {
  const commands = verifyCommands(pair, gateways, lpt)
  return (
    <Sheet title={words.verify}>
      <p className="max-w-prose text-soft">{words.verifyBody}</p>
      <ul className="mt-4 flex flex-col gap-4">
        {figures.map(({ name, title }) => (
          <li key={name}>
            <div className="flex items-center justify-between gap-4">
              <h3 className="font-sans text-base">{title}</h3>
              <CopyButton text={commands[name]} label={words.copyOf(title)} />
            </div>
            <code className="mt-1 block break-all rounded-xl bg-sunken p-3 font-mono text-sm">
              {commands[name]}
            </code>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
