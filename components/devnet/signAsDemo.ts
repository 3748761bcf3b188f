import { type Chain, createClient, type Hex, hexToBigInt, http, isHex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { sendTransaction, signMessage, signTypedData } from 'viem/actions'
import { RpcError } from './rpc'

export type SigningRequest = {
  method: 'eth_sendTransaction' | 'personal_sign' | 'eth_signTypedData_v4'
  params: readonly unknown[]
}

/** Signs with a key that everybody knows, without asking; fetched with the first signature. */
export function signAsDemo(chain: Chain, privateKey: Hex, { method, params }: SigningRequest): Promise<Hex> {
  const client = createClient({ account: privateKeyToAccount(privateKey), chain, transport: http() })
  switch (method) {
    case 'eth_sendTransaction':
      return sendTransaction(client, transaction(params[0]))
    case 'personal_sign':
      return signMessage(client, { message: { raw: hex(params[0]) } })
    case 'eth_signTypedData_v4':
      return signTypedData(client, JSON.parse(String(params[1])))
    default:
      return method satisfies never
  }
}

/** A page's request to sign, in the numbers that viem wants. The chain sets the nonce and the fees. */
function transaction(asked: unknown) {
  const [to, data, value, gas] = ['to', 'data', 'value', 'gas'].map((name) =>
    typeof asked === 'object' && asked !== null ? Reflect.get(asked, name) : undefined,
  )
  return {
    ...(to !== undefined && { to: hex(to) }),
    ...(data !== undefined && { data: hex(data) }),
    ...(value !== undefined && { value: hexToBigInt(hex(value)) }),
    ...(gas !== undefined && { gas: hexToBigInt(hex(gas)) }),
  }
}

function hex(value: unknown): Hex {
  if (!isHex(value)) throw new RpcError(-32602, 'A hex value was expected.')
  return value
}
