import { actionWords as words } from '@/components/transfers/copy'
import { ConnectButton } from '@/components/wallet/connectButton'

/** An act that anybody may do, and the button to connect a wallet for it. `act` is the name of the act's own button. */
export function ConnectToAct({ act }: { act: string }) {
  return (
    <div className="flex flex-col items-start gap-2">
      <p className="text-soft text-sm">{words.byAnybody}</p>
      <ConnectButton name={words.connectTo(act)} />
    </div>
  )
}
