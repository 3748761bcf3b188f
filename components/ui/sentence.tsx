import { createElement, Fragment, type ReactNode } from 'react'

type Props = {
  /** A sentence of `copy.ts`, which holds its arguments unchanged. */
  of: (...told: string[]) => string
  /** The arguments of the sentence, in order. */
  children: readonly ReactNode[]
}

/** Letters that no language has, one for each place of a sentence. */
const FIRST_MARK = 0xe000

/** A sentence with parts that are more than text: an amount that shows all its digits when asked, a time its date. */
export function Sentence({ of, children }: Props) {
  const marks = children.map((_, place) => String.fromCharCode(FIRST_MARK + place))
  const pieces = of(...marks).split(/([\ue000-\uf8ff])/)
  const shown = pieces.map((piece, i) => (i % 2 === 1 ? children[piece.charCodeAt(0) - FIRST_MARK] : piece))
  // Told apart by their places, which never change.
  return createElement(Fragment, null, ...shown)
}
