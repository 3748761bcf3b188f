import type { Hash } from 'viem'
import { estimateRelease } from '@/lib/actions/read/estimateRelease'
import { claimDeposit } from '@/lib/actions/write/claimDeposit'
import { keepTicketAlive } from '@/lib/actions/write/keepTicketAlive'
import { redeemTicket } from '@/lib/actions/write/redeemTicket'
import { resendWithdrawal } from '@/lib/actions/write/resendWithdrawal'
import type { ChainPair } from '@/lib/chains/pair'
import type { WriteClients } from '@/lib/rpc/clients'
import type { Act } from './acts'

/**
 * Does an act as the app does it: simulated first, then handed to the wallet.
 * @throws the revert of the simulation, and the wallet's errors
 */
export async function perform(clients: WriteClients, pair: ChainPair, act: Act): Promise<Hash> {
  switch (act.kind) {
    case 'claim':
      return claimDeposit(clients, pair, { deposit: act.transfer })
    case 'redeem':
      return redeemTicket(clients, pair, act)
    case 'keepalive':
      return keepTicketAlive(clients, pair, act)
    case 'resend': {
      const { id, to, amount } = act.transfer
      const refundTo = clients.wallet.account.address
      const fees = await estimateRelease(pair, { id, to, amount, refundTo })
      return resendWithdrawal(clients, pair, { id, fees })
    }
  }
}
