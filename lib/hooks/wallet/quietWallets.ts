import { plate } from './connectors/plate'
import { unnamed } from './copy'

const ANNOUNCE = 'eip6963:announceProvider'
const REQUEST = 'eip6963:requestProvider'
/** Told by wallets that put themselves into `window.ethereum` late. */
const INITIALIZED = 'ethereum#initialized'

type Info = { uuid: string; name: string; icon: string; rdns: string }

/** A purse, for a wallet that brings no picture. */
const icon = plate(
  '#5b6472',
  '<path d="M5 8h13v10H5zM5 8l9-3v3M14 13h4" fill="none" stroke="#fff" stroke-width="2" stroke-linejoin="round"/>',
)

const PICTURE = 'data:image'

/**
 * Lets the page find wallets that say little of themselves: one that announces itself (EIP-6963) without a picture or a name
 * gets these, since the list of wallets leaves it out otherwise; one that is only `window.ethereum` is announced in its place,
 * unless it has announced itself. To be called before anybody listens to announcements.
 */
export function introduceQuietWallets(page: Window & typeof globalThis): void {
  const announced: object[] = []
  page.addEventListener(ANNOUNCE, (event) => {
    const detail = detailOf(event)
    if (detail === null) return
    announced.push(detail.provider)
    const info = completeInfo(detail.info)
    if (info === detail.info) return
    event.stopImmediatePropagation()
    page.dispatchEvent(new CustomEvent(ANNOUNCE, { detail: Object.freeze({ ...detail, info }) }))
  })
  const introduce = () => {
    for (const provider of unannounced(page, announced))
      page.dispatchEvent(
        new CustomEvent(ANNOUNCE, { detail: Object.freeze({ info: infoOf(provider), provider }) }),
      )
  }
  page.addEventListener(REQUEST, introduce)
  page.addEventListener(INITIALIZED, introduce)
  page.addEventListener('load', introduce)
}

/** The wallets in `window.ethereum`, which some share by a list, that nobody has announced. */
function unannounced(page: Window, announced: readonly object[]): readonly object[] {
  const { ethereum }: { ethereum?: unknown } = Object(page)
  if (!isProvider(ethereum)) return []
  const { providers }: { providers?: unknown } = Object(ethereum)
  const all = Array.isArray(providers) && providers.length > 0 ? providers.filter(isProvider) : [ethereum]
  return all.filter((one) => !announced.some((other) => isSame(one, other)))
}

/** A wallet may announce another object than it puts into the window: it bears the same marks, such as `isMetaMask`. */
function isSame(one: object, other: object): boolean {
  const marks = marksOf(one)
  return one === other || (marks.length > 0 && marks.join() === marksOf(other).join())
}

function marksOf(provider: object): readonly string[] {
  const marks: string[] = []
  for (const key in provider)
    if (/^is[A-Z]/.test(key) && Object(provider)[key] === true) marks.push(key.slice(2))
  return marks.filter((mark) => mark !== 'Connected').sort()
}

/** Many say that they are MetaMask, and which one they are besides. */
function infoOf(provider: object): Info {
  const marks = marksOf(provider)
  const [mark] = marks.length > 1 ? marks.filter((one) => one !== 'MetaMask') : marks
  const rdns = `window.ethereum${mark === undefined ? '' : `.${mark.toLowerCase()}`}`
  return { uuid: uuidOf(provider), name: mark ?? unnamed.wallet, icon, rdns }
}

/** The same object is the same wallet, however often it is introduced. */
const uuids = new WeakMap<object, string>()

function uuidOf(provider: object): string {
  const known = uuids.get(provider)
  if (known !== undefined) return known
  const uuid = `window-ethereum-${Math.random().toString(36).slice(2)}`
  uuids.set(provider, uuid)
  return uuid
}

function completeInfo(info: Info): Info {
  const hasPicture = typeof info.icon === 'string' && info.icon.trimStart().startsWith(PICTURE)
  const hasName = typeof info.name === 'string' && info.name.trim() !== ''
  if (hasPicture && hasName) return info
  return { ...info, icon: hasPicture ? info.icon : icon, name: hasName ? info.name : unnamed.wallet }
}

function detailOf(event: Event): { info: Info; provider: object } | null {
  const { detail }: { detail?: { info?: Info; provider?: unknown } | null } = Object(event)
  const { info, provider } = detail ?? {}
  return typeof info === 'object' && info !== null && isProvider(provider) ? { info, provider } : null
}

const isProvider = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && typeof Object(value).request === 'function'
