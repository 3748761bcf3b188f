import { type Address, isAddressEqual } from 'viem'
import type { CodeOnBoth } from '@/lib/bridge/accountCode'
import type { BridgeFacts } from '@/lib/bridge/bridgeFacts'
import type { ParsedRecipient, RecipientProblem } from '@/lib/bridge/recipient'
import { type Parties, validateRecipient } from '@/lib/bridge/validate'
import type { Side } from '@/lib/chains/pair'
import { usePair } from '@/lib/hooks/pair'
import { useCodes } from '@/lib/hooks/queries/useCodes'
import { rememberRecipient } from './recipientStorage'
import { useRecipient } from './useRecipient'

/** The sender and the recipient, as far as they are typed and known. */
type Transfer = {
  /** The text typed as the recipient; empty for the account itself. */
  recipient: string
  account: Address | undefined
  /** The side on which it is sent. */
  from: Side
  facts: BridgeFacts | undefined
}

type PartiesState = {
  to: ParsedRecipient | null
  /** The problem with sending there; null when there is none. */
  problem: RecipientProblem | null
  /** The account has no address of its own where it arrives: somebody has to be named. */
  required: boolean
  /** Both, with what the recipient is on either chain, once all of it is known and nothing is against it. */
  parties: (Parties & { recipient: CodeOnBoth }) | null
  /** The reading of what the recipient is. */
  codes: ReturnType<typeof useCodes>
  /** Offers the recipient again the next time; not the account itself. */
  remember: () => void
}

export function useParties({ recipient, account, from, facts }: Transfer): PartiesState {
  const pair = usePair()
  const arrives = from === 'l1' ? 'l2' : 'l1'
  const to = useRecipient(recipient, account, arrives)
  const known = account !== undefined && to?.ok === true
  const isOwn = known && isAddressEqual(account, to.address)
  const codes = useCodes(known && !isOwn ? to.address : undefined)
  const code = isOwn ? facts && { l1: facts.l1.code, l2: facts.l2.code } : codes.data
  const judge = (address: Address) =>
    account !== undefined && facts !== undefined
      ? validateRecipient({ account, to: address }, facts, from)
      : null
  const problem = to?.ok === true ? judge(to.address) : null
  const complete = known && code !== undefined && facts !== undefined && problem === null
  return {
    to,
    problem,
    required: account !== undefined && judge(account) !== null,
    parties: complete ? { account, to: to.address, recipient: code } : null,
    codes,
    remember: () => {
      if (known && !isOwn) rememberRecipient(pair, arrives, to.address)
    },
  }
}
