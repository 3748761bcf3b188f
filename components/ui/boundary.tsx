'use client'
import { Component, type ReactNode } from 'react'
import { Broken } from './broken'

type Props = {
  children: ReactNode
  /** Nothing stands in its place: for what the page is whole without. */
  silent?: boolean
}

/** Keeps an error while rendering to the part of the page that it is in. */
export class Boundary extends Component<Props, { error: { thrown: unknown } | null }> {
  override state: { error: { thrown: unknown } | null } = { error: null }

  static getDerivedStateFromError(thrown: unknown) {
    return { error: { thrown } }
  }

  private readonly again = () => this.setState({ error: null })

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return this.props.silent === true ? null : <Broken error={error.thrown} again={this.again} />
  }
}
