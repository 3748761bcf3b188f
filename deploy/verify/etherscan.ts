import * as v from 'valibot'
import type { Outcome, Service, Submission } from './submission'

const answerSchema = v.object({ status: v.string(), result: v.nullable(v.string()) })

/**
 * Etherscan's API, of which version 2 serves every chain by one key, and Blockscout's, which is the same.
 * @param key null for none
 */
export function etherscan(name: string, url: string, key: string | null): Service {
  return {
    name,
    async submit(submission) {
      const { status, result } = await request(submission, {}, submitted(submission))
      return status === '1' && result ? { ticket: result } : outcomeOf(result)
    },
    async ask(ticket, submission) {
      const query = { module: 'contract', action: 'checkverifystatus', guid: ticket }
      return outcomeOf((await request(submission, query)).result)
    },
  }

  async function request(
    { chainId }: Submission,
    query: Readonly<Record<string, string>>,
    body?: URLSearchParams,
  ): Promise<v.InferOutput<typeof answerSchema>> {
    const address = new URL(url)
    const all = { chainid: String(chainId), ...query, ...(key !== null && { apikey: key }) }
    for (const [name, value] of Object.entries(all)) address.searchParams.set(name, value)
    const response = await fetch(address, body ? { method: 'POST', body } : {})
    return v.parse(answerSchema, await response.json())
  }
}

function submitted({ sources, address, constructorArguments }: Submission): URLSearchParams {
  const encoded = constructorArguments.slice(2)
  return new URLSearchParams({
    module: 'contract',
    action: 'verifysourcecode',
    contractaddress: address,
    sourceCode: JSON.stringify(sources.input),
    codeformat: 'solidity-standard-json-input',
    contractname: sources.identifier,
    compilerversion: `v${sources.compiler}`,
    // Misspelt by these services for years; some understand the newer spelling alone.
    constructorArguements: encoded,
    constructorArguments: encoded,
  })
}

function outcomeOf(result: string | null): Outcome {
  const said = result ?? 'no reason was given'
  if (/already verified|pass - verified/i.test(said)) return { state: 'verified' }
  return /pending|in queue/i.test(said) ? { state: 'pending' } : { state: 'refused', why: said }
}
