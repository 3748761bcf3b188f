// @ts-check
import { readFileSync } from 'node:fs'

const packageJson = new URL('../../package.json', import.meta.url)

/**
 * Says in one sentence which Node is needed, before npm says it in its own words.
 * @param {string} version
 * @param {string} range as in the `engines` of package.json: `^20.19.0 || >=24.0.0`
 */
export function checkNodeVersion(version = process.versions.node, range = neededRange()) {
  if (range.split('||').some((part) => isWithin(version, part.trim()))) return
  throw new Error(
    `Node ${inWords(range)} is needed; this is Node ${version}. Get one from https://nodejs.org: the newest LTS is right.`,
  )
}

/** @returns {string} */
export function neededRange() {
  return JSON.parse(readFileSync(packageJson, 'utf8')).engines.node
}

/**
 * @param {string} range
 */
export function inWords(range) {
  return range
    .replace(/\^(\d+)\.(\d+)\.0/g, '$1.$2 or a later $1')
    .replace(/>=(\d+)\.0\.0/g, '$1 or newer')
    .replaceAll(' ||', ',')
    .replace(/,([^,]*)$/, ', or$1')
}

/**
 * @param {string} version
 * @param {string} part `^a.b.c` or `>=a.b.c`
 */
function isWithin(version, part) {
  const [, sign, least = ''] = /^(\^|>=)(\d+\.\d+\.\d+)$/.exec(part) ?? []
  if (sign === undefined)
    throw new Error(`package.json names a range of Node that is not understood: ${part}.`)
  const [has, needs] = [numbers(version), numbers(least)]
  return compare(has, needs) >= 0 && (sign === '>=' || has[0] === needs[0])
}

/** @param {string} version */
const numbers = (version) => version.split('-')[0]?.split('.').map(Number) ?? []

/**
 * @param {readonly number[]} a
 * @param {readonly number[]} b
 */
function compare(a, b) {
  const at = a.findIndex((number, i) => number !== b[i])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
