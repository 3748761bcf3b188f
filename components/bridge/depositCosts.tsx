import { AmountNow } from '@/components/ui/amountNow'
import { Entry, Ledger } from '@/components/ui/ledger'
import type { BridgeFacts } from '@/lib/bridge/bridgeFacts'
import { claimCost, claimGas, DEPOSIT_GAS } from '@/lib/bridge/fees'
import { formatGwei } from '@/lib/format/numbers'
import { usePair } from '@/lib/hooks/pair'
import { bridge, depositWords as words } from './copy'

/** The costs of a deposit and of its claim at the gas prices of this moment, beside the ETH that the account has for them. */
export default function DepositCosts({ facts }: { facts: BridgeFacts }) {
  const { l1, l2 } = usePair()
  return (
    <div className="mt-5">
      <Ledger label={bridge.costs}>
        <Entry
          name={words.depositCost}
          note={bridge.gasBasis(DEPOSIT_GAS, formatGwei(facts.l2.gasPrice), l2.name)}
        >
          <AmountNow wei={DEPOSIT_GAS * facts.l2.gasPrice} symbol="ETH" />
        </Entry>
        <Entry name={words.l2Eth}>
          <AmountNow wei={facts.l2.eth} symbol="ETH" />
        </Entry>
        <Entry
          name={words.claimCost}
          note={bridge.gasBasis(claimGas(), formatGwei(facts.l1.gasPrice), l1.name)}
        >
          <AmountNow wei={claimCost(facts.l1.gasPrice)} symbol="ETH" />
        </Entry>
        <Entry name={words.l1Eth}>
          <AmountNow wei={facts.l1.eth} symbol="ETH" />
        </Entry>
      </Ledger>
    </div>
  )
}
