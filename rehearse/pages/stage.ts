import * as v from 'valibot'
import type { Address } from 'viem'

/** The variable of the environment that describes the stage to the journeys in the browser. */
export const STAGE = 'REHEARSAL_STAGE'

const addressSchema = v.custom<Address>((value) => typeof value === 'string' && value.startsWith('0x'))

const stageSchema = v.object({
  /** The network's public endpoints, as the pages ask them. */
  endpoints: v.object({ l1: v.array(v.string()), l2: v.array(v.string()) }),
  /** L2's endpoint, which describes the pair. */
  l2Url: v.string(),
  /** The host of files. */
  filesUrl: v.string(),
  bridge: v.object({
    l1Gateway: addressSchema,
    lptPrime: addressSchema,
    l2Gateway: addressSchema,
    lpt: addressSchema,
  }),
})

export type Stage = v.InferOutput<typeof stageSchema>

export const readStage = (): Stage => v.parse(stageSchema, JSON.parse(process.env[STAGE] ?? 'null'))
