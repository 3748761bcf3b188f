/** An error that is answered as it stands to whoever called: the `error` object of JSON-RPC. */
export class RpcError extends Error {
  readonly code: number
  readonly data: unknown

  constructor(code: number, message: string, data?: unknown) {
    super(message)
    this.code = code
    this.data = data
  }
}

export const methodNotFound = (method: string, why = '') =>
  new RpcError(-32601, `the method ${method} does not exist/is not available${why && `: ${why}`}`)

export const invalidParams = (message: string) => new RpcError(-32602, message)
