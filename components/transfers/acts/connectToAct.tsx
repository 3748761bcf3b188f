import { actionWords as words } from '@/components/transfers/copy'
import { ConnectButton } from '@/components/wallet/connectButton'

/** What could be done here by anybody, and the way to be somebody. `act` is what the button would say. */
export function ConnectToAct({ act }: { act: string }) {
  return (
    <div className="flex flex-col items-start gap-2">
      <p className="text-soft text-sm">{words.byAnybody}</p>
      <ConnectButton name={words.connectTo(act)} />
    </div>
  )
}
