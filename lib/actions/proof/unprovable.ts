/** The endpoints do not give what a proof is made of; nothing is said of the reserves by that. */
export class Unprovable extends Error {
  override readonly name: string = 'Unprovable'
}
