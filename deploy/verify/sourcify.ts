import * as v from 'valibot'
import type { Service } from './submission'

const ticketSchema = v.object({ verificationId: v.string() })
const jobSchema = v.object({
  isJobCompleted: v.boolean(),
  error: v.optional(v.object({ message: v.string() })),
  contract: v.optional(v.object({ match: v.nullable(v.string()) })),
})
const errorSchema = v.object({ message: v.string() })

/** Sourcify's API of version 2. @param url as in https://sourcify.dev/server */
export const sourcify = (url: string): Service => ({
  name: 'Sourcify',

  async submit({ chainId, address, sources }) {
    const response = await fetch(`${url}/v2/verify/${chainId}/${address}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        stdJsonInput: sources.input,
        compilerVersion: sources.compiler,
        contractIdentifier: sources.identifier,
      }),
    })
    // It has the same already.
    if (response.status === 409) return { state: 'verified' }
    const answer: unknown = await response.json()
    const ticket = v.safeParse(ticketSchema, answer)
    if (ticket.success) return { ticket: ticket.output.verificationId }
    const error = v.safeParse(errorSchema, answer)
    return { state: 'refused', why: error.success ? error.output.message : `HTTP ${response.status}` }
  },

  async ask(ticket) {
    const job = v.parse(jobSchema, await (await fetch(`${url}/v2/verify/${ticket}`)).json())
    if (!job.isJobCompleted) return { state: 'pending' }
    if (job.contract?.match) return { state: 'verified' }
    return { state: 'refused', why: job.error?.message ?? 'the code is another one' }
  },
})
