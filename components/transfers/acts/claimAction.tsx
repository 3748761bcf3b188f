'use client'
import { useId } from 'react'
import type { Address } from 'viem'
import { useConnection } from 'wagmi'
import { ethWords } from '@/components/common/eth/copy'
import { EthMissing } from '@/components/common/eth/ethMissing'
import { UnlessContradicted } from '@/components/common/unlessContradicted'
import { actionWords as words } from '@/components/transfers/copy'
import { amountOn } from '@/components/transfers/transferSymbol'
import { ActStatus } from '@/components/ui/actStatus'
import { AmountNow } from '@/components/ui/amountNow'
import { Button } from '@/components/ui/button'
import { claimFacts } from '@/lib/bridge/disagreement'
import { claimCost, claimGas } from '@/lib/bridge/fees'
import type { DepositTransfer } from '@/lib/bridge/transfer'
import { formatGwei } from '@/lib/format/numbers'
import { claimAct, claimNames, claimTogetherAct } from '@/lib/hooks/acts/transferActs'
import { useAct } from '@/lib/hooks/acts/useAct'
import { useBridgeFacts } from '@/lib/hooks/queries/useBridgeFacts'
import { useEthShort } from '@/lib/hooks/queries/useEthShort'
import { ConnectToAct } from './connectToAct'
import { ForOther } from './forOther'

/**
 * One signature that claims a deposit, or several of them together; its cost, and a notice when the ETH for it is
 * missing.
 */
export function ClaimAction({ deposits }: { deposits: readonly DepositTransfer[] }) {
  return <ClaimBy deposits={deposits} claiming={useAct({ names: claimNames(deposits) })} />
}

type Props = { deposits: readonly DepositTransfer[]; claiming: ReturnType<typeof useAct> }

/** The same, by an act that may outlive it. */
export function ClaimBy({ deposits, claiming }: Props) {
  const { address } = useConnection()
  const { act, busy } = claiming
  const id = useId()
  const short = useEthShort(address, 'l1', { gas: claimGas(deposits.length) })
  const blocked = busy ? null : short
  const [first, ...more] = deposits
  if (first === undefined) return null
  const name =
    more.length === 0
      ? words.claim(amountOn(first.amount, 'l1'))
      : words.claimAll(deposits.length, amountOn(sum(deposits), 'l1'))
  if (address === undefined) return <ConnectToAct act={name} />
  const claim = () => act(more.length === 0 ? claimAct(first) : claimTogetherAct(deposits))
  return (
    <UnlessContradicted facts={claimFacts(deposits)} busy={busy}>
      <div className="flex flex-col items-start gap-3">
        <Button
          variant="now"
          busy={busy}
          disabled={blocked !== null}
          aria-describedby={blocked === null ? undefined : id}
          onClick={claim}
        >
          {name}
        </Button>
        {blocked !== null && (
          <EthMissing id={id} short={blocked} side="l1">
            {more.length > 0 && ethWords.fewer} {ethWords.anybody}
          </EthMissing>
        )}
        <ClaimCost claims={deposits.length} account={address} />
        <ForOther to={deposits.map(({ to }) => to)} account={address} side="l1" />
        <ActStatus {...claiming} />
      </div>
    </UnlessContradicted>
  )
}

/** Said before the signature: the cost at the gas price of this moment. */
function ClaimCost({ claims, account }: { claims: number; account: Address }) {
  const { data } = useBridgeFacts(account)
  if (data === undefined) return null
  const cost = claimCost(data.l1.gasPrice, claims)
  return (
    <p className="text-soft text-sm">
      {words.claimCost} <AmountNow wei={cost} symbol="ETH" />{' '}
      {words.claimBasis(claimGas(claims), formatGwei(data.l1.gasPrice))}
    </p>
  )
}

const sum = (deposits: readonly DepositTransfer[]) => deposits.reduce((all, { amount }) => all + amount, 0n)
