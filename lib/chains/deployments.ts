import * as v from 'valibot'
import type { Gateways } from './pair'
import { addressSchema, describeIssues, wholeNumberSchema } from './schema'

/** `contracts/deployments/<chainId>.json` of L1 and of L2, as the deploy script writes them; `{}` before that. */
const l1Schema = v.object({ l1Gateway: addressSchema, lptPrime: addressSchema, block: wholeNumberSchema })
const l2Schema = v.object({ l2Gateway: addressSchema, block: wholeNumberSchema })

/** The bridge's contracts on a network, and the blocks in which they were deployed. */
export type Deployment = { gateways: Gateways; fromBlock: { l1: bigint; l2: bigint } }

/**
 * @returns null while either file is empty: the bridge is not open on that network
 * @throws Error when a file is neither empty nor whole: half a deployment must not look like none
 */
export function parseDeployment(l1File: unknown, l2File: unknown): Deployment | null {
  if (isEmpty(l1File) || isEmpty(l2File)) return null
  const l1 = parse(l1Schema, l1File, 'L1')
  const l2 = parse(l2Schema, l2File, 'L2')
  return {
    gateways: { l1: l1.l1Gateway, l2: l2.l2Gateway, lptPrime: l1.lptPrime },
    fromBlock: { l1: BigInt(l1.block), l2: BigInt(l2.block) },
  }
}

function isEmpty(file: unknown): boolean {
  return typeof file === 'object' && file !== null && Object.keys(file).length === 0
}

function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  file: unknown,
  side: string,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, file)
  if (parsed.success) return parsed.output
  throw new Error(
    `The deployment file of ${side} in contracts/deployments is not whole: ${describeIssues(parsed.issues)}.`,
  )
}
