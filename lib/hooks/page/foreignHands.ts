/**
 * Translators and extensions change the page under the app's hands: a text is wrapped into `<font>`, or replaced by one; an
 * element of the head is taken out. The app would later remove a node that is not where it was, and die of it. Here each
 * such node keeps a place, and a text that changes changes in its translation as well.
 */
export function tolerateForeignHands(): void {
  const observer = new MutationObserver(note)
  const settle = () => note(observer.takeRecords())
  observer.observe(document, { childList: true, subtree: true })

  const { removeChild, insertBefore } = Node.prototype
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode !== this) settle()
    const there = child.parentNode === this ? child : placeOf(child, this)
    if (there === null) return child
    removeChild.call(this, there)
    return child
  }
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    if (before !== null && before.parentNode !== this) settle()
    const there = before === null || before.parentNode === this ? before : placeOf(before, this)
    insertBefore.call(this, node, there)
    return node
  }

  function note(records: readonly MutationRecord[]) {
    for (const record of records) for (const node of record.removedNodes) keepPlace(node, record, observer)
  }
}

/** The stand-in of each text that a translator has taken out. */
const standIns = new WeakMap<Node, Element>()

/** The child of `parent` that a node is in, or that stands for it. */
function placeOf(node: Node, parent: Node): Node | null {
  for (let at: Node | null = standIns.get(node) ?? node; at !== null; at = at.parentNode)
    if (at.parentNode === parent) return at
  return null
}

function keepPlace(node: Node, record: MutationRecord, observer: MutationObserver): void {
  if (node instanceof Text) keepText(node, record, observer)
  // React takes its elements of the head out by asking them for their parent.
  if (record.target === document.head && node.parentNode === null && !(node instanceof DocumentFragment))
    document.createDocumentFragment().append(node)
}

const isTranslation = (node: Node | null | undefined): node is Element =>
  node instanceof Element && node.tagName === 'FONT'

function keepText(
  text: Text,
  { addedNodes, previousSibling, nextSibling }: MutationRecord,
  observer: MutationObserver,
) {
  const standIn = [...addedNodes, previousSibling, nextSibling].find(isTranslation)
  if (standIn === undefined || standIn.contains(text) || standIns.get(text) === standIn) return
  standIns.set(text, standIn)
  const changes = new MutationObserver(() => {
    observer.takeRecords()
    if (standIn.isConnected) standIn.textContent = text.data
  })
  changes.observe(text, { characterData: true })
}
