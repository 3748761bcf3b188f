/**
 * The wordings of providers that refuse a search of logs or limit the rate of requests. There is no standard: those in
 * common use are in `logRefusal.test.ts`, each with its reading.
 */

/** The search spans too many blocks for this endpoint: no search of that length will do. */
export const BLOCK_LIMIT_WORDINGS = [
  /block_? ?range/i,
  /range (?:is )?too (?:large|wide|big)/i,
  /(?:exceeds?|exceeded|over|larger than).{0,30}\brange\b/i,
  /\b(?:range|span|window|interval)s?\b.{0,40}(?:exceed|limit|max|larger|too|not supported|>)/i,
  /max(?:imum)?[ _]?(?:block[ _]?)?range/i,
  /\bto_?block ?(?:-|–|minus) ?from_?block\b/i,
  /too many blocks/i,
  /more than [\d,]+ blocks/i,
  /limited to.{0,20}[\d,]+k? ?(?:blocks?|range)/i,
  /at most [\d,]+ blocks/i,
  /number of (?:requested )?blocks/i,
  /blocks? distance/i,
  /\b(?:range|blocks)\b.{0,30}\b(?:over|above)\b/i,
  /blocks? (?:per|in (?:one|a single)) (?:request|query|call)/i,
  /(?:narrow|reduce|shorten|split).{0,30}\b(?:range|blocks)\b/i,
]

/** The endpoint does not do this for us at all, whatever the range: for want of a token, a plan or the history itself. */
export const UNABLE_WORDINGS = [
  /archive requests? require/i,
  /personal token/i,
  /unauthori[sz]ed/i,
  /must (?:authenticate|be authenticated)/i,
  /api[ -]?key/i,
  /(?:free ?tier|current plan|paid plan)\b(?!.*\branges? )/i,
  /missing trie node/i,
  /(?:history|state|logs?|blocks?|receipts?).{0,40}(?:pruned|not available|unavailable)/i,
  /^(?!.*revert).*\barchiv(?:e|al) (?:node|data|access|state|plan|mode|tier)/i,
  /^(?!.*revert).*\beth_\w+\b.{0,20}(?:disabled|not (?:enabled|allowed|permitted|supported))/i,
  /^(?!.*revert).*(?:access denied|permission denied|forbidden)/i,
  /(?:missing|invalid|expired).{0,16}(?:api|access|auth\w*) ?(?:token|key)/i,
  /method .{0,40}(?:not (?:found|available|supported|allowed|whitelisted)|does not exist|disabled)/i,
]

/** There is too much in it, or it takes too long: shorter here, while elsewhere the same length may do. */
export const RESULT_LIMIT_WORDINGS = [
  /query returned more than/i,
  /(?:more than|exceeds? (?:the )?(?:limit|max)\w*(?: of| results)?) [\d,]+ ?(?:results|logs)$/i,
  // Without a word for the unit, unless that is a range or blocks.
  /^(?!.*\b(?:range|blocks?)\b).*(?:more than|exceeds? (?:the )?(?:limit|max)\w*(?: of)?) [\d,]+$/i,
  /too many (?:results|logs)/i,
  /max(?:imum)? (?:results|logs)/i,
  /logs matched by query exceeds/i,
  /log response size exceeded/i,
  /response.{0,30}(?:exceed|too (?:large|big))/i,
  /query timeout/i,
]

export const RATE_WORDINGS = [
  /too many requests?/i,
  /rate[ -]?limit/i,
  /rate exceeded/i,
  /(?:request|compute|call).{0,20} (?:limit|quota|capacity)/i,
  /throttl/i,
]

/** The node that answered has not come so far yet: another, or the same a moment later, has. */
export const BEHIND_WORDINGS = [
  /beyond (?:the )?current head/i,
  /after the head/i,
  /(?:header|block) not found/i,
  /unknown block/i,
  // Nitro and geth, of a range that ends above the head of the node that answers.
  /invalid block range(?: params)?\W*$/i,
]

/** There are more calls in one request than the endpoint takes. */
export const BATCH_WORDINGS = [
  /\bbatch(?:es|ed|ing)?\b.{0,60}(?:not|limit|exceed|large|many|more than|max|size|disabled|unsupported|only)/i,
  /(?:too many|more than|max\w*|limit\w*|exceed\w*|large|not support\w*).{0,40}\bbatch/i,
  /too many (?:requests|calls) in (?:one|a|the|this)/i,
]
