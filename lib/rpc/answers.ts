/** Any JSON value: viem types an answer by its method. */
export type Answer = ReturnType<typeof JSON.parse>

export type Question = { method: string; params?: unknown }

/** Asks one endpoint once. */
export type Ask = (question: Question, options?: { signal?: AbortSignal }) => Promise<Answer>

/** An answer of a form that its method cannot have. Asking again may reach a sound node. */
export class NonsenseAnswer extends Error {
  override readonly name = 'NonsenseAnswer'
  constructor(method: string) {
    super(`The answer to ${method} has an impossible form`)
  }
}

const isHexText = (answer: unknown) => typeof answer === 'string' && /^0x[0-9a-f]*$/i.test(answer)
const isObjectOrNull = (answer: unknown) => typeof answer === 'object' && !Array.isArray(answer)

/** The form that the answer to a method must have; methods that are not listed may answer anything. */
const forms: Readonly<Record<string, (answer: unknown) => boolean>> = {
  eth_blockNumber: isHexText,
  eth_chainId: isHexText,
  eth_call: isHexText,
  eth_getBalance: isHexText,
  eth_getCode: isHexText,
  eth_gasPrice: isHexText,
  eth_getTransactionCount: isHexText,
  eth_getLogs: Array.isArray,
  eth_getBlockByNumber: isObjectOrNull,
  eth_getBlockByHash: isObjectOrNull,
  eth_getTransactionByHash: isObjectOrNull,
  eth_getTransactionReceipt: isObjectOrNull,
}

/**
 * The answer as it came.
 * @throws NonsenseAnswer when it has a form that this method cannot have
 */
export function expectForm(method: string, answer: Answer): Answer {
  const form = Object.hasOwn(forms, method) ? forms[method] : undefined
  if (form !== undefined && !form(answer)) throw new NonsenseAnswer(method)
  return answer
}
