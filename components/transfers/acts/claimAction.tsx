'use client'
import type { Address } from 'viem'
import { useConnection } from 'wagmi'
import { actionWords as words } from '@/components/transfers/copy'
import { amountOn } from '@/components/transfers/transferSymbol'
import { ActStatus } from '@/components/ui/actStatus'
import { Amount } from '@/components/ui/amount'
import { Button } from '@/components/ui/button'
import { claimCost, claimGas } from '@/lib/bridge/fees'
import type { DepositTransfer } from '@/lib/bridge/transfer'
import { formatGwei } from '@/lib/format/numbers'
import { claimAct, claimNames, claimTogetherAct } from '@/lib/hooks/acts/transferActs'
import { useAct } from '@/lib/hooks/acts/useAct'
import { useBridgeFacts } from '@/lib/hooks/queries/useBridgeFacts'
import { ConnectToAct } from './connectToAct'
import { EthMissing } from './ethMissing'
import { ForOther } from './forOther'

/** One signature that claims a deposit, or several of them together; what it costs, and whether the ETH for it is there. */
export function ClaimAction({ deposits }: { deposits: readonly DepositTransfer[] }) {
  return <ClaimBy deposits={deposits} claiming={useAct({ names: claimNames(deposits) })} />
}

type Props = { deposits: readonly DepositTransfer[]; claiming: ReturnType<typeof useAct> }

/** The same, by an act that may outlive it. */
export function ClaimBy({ deposits, claiming }: Props) {
  const { address } = useConnection()
  const { act, busy } = claiming
  const [first, ...more] = deposits
  if (first === undefined) return null
  const name =
    more.length === 0
      ? words.claim(amountOn(first.amount, 'l1'))
      : words.claimAll(deposits.length, amountOn(sum(deposits), 'l1'))
  if (address === undefined) return <ConnectToAct act={name} />
  const claim = () => act(more.length === 0 ? claimAct(first) : claimTogetherAct(deposits))
  return (
    <div className="flex flex-col items-start gap-3">
      <Button variant="now" busy={busy} onClick={claim}>
        {name}
      </Button>
      <ClaimCost claims={deposits.length} account={address} />
      <ForOther to={deposits.map(({ to }) => to)} account={address} />
      <ActStatus {...claiming} />
    </div>
  )
}

/** Said before the signature: the cost at the gas price of this moment, and when the account cannot pay it. */
function ClaimCost({ claims, account }: { claims: number; account: Address }) {
  const { data } = useBridgeFacts(account)
  if (data === undefined) return null
  const cost = claimCost(data.l1.gasPrice, claims)
  return (
    <>
      <p className="text-soft text-sm">
        {words.claimCost} <Amount wei={cost} symbol="ETH" />{' '}
        {words.claimBasis(claimGas(claims), formatGwei(data.l1.gasPrice))}
      </p>
      <EthMissing account={account} side="l1" needed={cost} />
    </>
  )
}

const sum = (deposits: readonly DepositTransfer[]) => deposits.reduce((all, { amount }) => all + amount, 0n)
