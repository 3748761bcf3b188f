'use client'
import { useConnection } from 'wagmi'
import { ActStatus } from '@/components/ui/actStatus'
import { shortAddress } from '@/components/ui/address'
import { Amount } from '@/components/ui/amount'
import { announce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { ConnectButton } from '@/components/wallet/connectButton'
import { wallet } from '@/components/wallet/copy'
import { claimCost, claimGas } from '@/lib/bridge/fees'
import type { DepositTransfer } from '@/lib/bridge/transfer'
import { claimAct, claimTogetherAct } from '@/lib/hooks/transferActs'
import { useAct } from '@/lib/hooks/useAct'
import { useBridgeFacts } from '@/lib/hooks/useBridgeFacts'
import { formatGwei } from '@/lib/numbers'
import { actionWords as words } from './copy'
import { amountOn } from './transferSymbol'

/** One signature that claims a deposit, or several of them together; what it costs, and whether the ETH for it is there. */
export function ClaimAction({ deposits }: { deposits: readonly DepositTransfer[] }) {
  const { address } = useConnection()
  const { act, phase, busy, error, leave } = useAct()
  const [first, ...more] = deposits
  if (first === undefined) return null
  if (address === undefined) return <ConnectButton name={wallet.connectHere} />
  const claim = () =>
    act({
      ...(more.length === 0 ? claimAct(first) : claimTogetherAct(deposits)),
      onMined: () => announce(words.claimDone),
    })
  const others = [...new Set(deposits.map(({ to }) => to))].filter(
    (to) => to.toLowerCase() !== address.toLowerCase(),
  )
  return (
    <div className="flex flex-col items-start gap-3">
      <Button variant="now" busy={busy} onClick={claim}>
        {more.length === 0
          ? words.claim(amountOn(first.amount, 'l1'))
          : words.claimAll(deposits.length, amountOn(sum(deposits), 'l1'))}
      </Button>
      <ClaimCost claims={deposits.length} account={address} />
      {others.length > 0 && (
        <p className="text-soft text-sm">{words.forOther(others.map(shortAddress).join(', '))}</p>
      )}
      <ActStatus phase={phase} error={error} leave={leave} />
    </div>
  )
}

/** Said before the signature: the cost at the gas price of this moment, and when the account cannot pay it. */
function ClaimCost({ claims, account }: { claims: number; account: `0x${string}` }) {
  const { data } = useBridgeFacts(account)
  if (data === undefined) return null
  const cost = claimCost(data.l1.gasPrice, claims)
  return (
    <p className="text-soft text-sm">
      {words.claimCost} <Amount wei={cost} symbol="ETH" />{' '}
      {words.claimBasis(claimGas(claims), formatGwei(data.l1.gasPrice))}{' '}
      {data.l1.eth < cost && (
        <strong className="font-semibold text-now">
          {words.tooLittleEth} <Amount wei={data.l1.eth} symbol="ETH" />.
        </strong>
      )}
    </p>
  )
}

const sum = (deposits: readonly DepositTransfer[]) => deposits.reduce((all, { amount }) => all + amount, 0n)
