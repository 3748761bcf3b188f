/** Answers one JSON-RPC method, or throws. */
export type Method = (params: readonly unknown[]) => Promise<unknown>
