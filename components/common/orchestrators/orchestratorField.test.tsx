// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { stake } from '@/components/fixtures/facts'
import { PreviewProviders } from '@/components/fixtures/previewProviders'
import { problemCopy } from '@/lib/bridge/copy'
import { useTypedOrchestrator } from '@/lib/hooks/acts/useChosenOrchestrator'
import { orchestratorWords } from '../copy'
import { OrchestratorField } from './orchestratorField'

afterEach(cleanup)

const Typed = () => <OrchestratorField chosen={useTypedOrchestrator(stake)} />

it.each([
  ['hello', orchestratorWords.mistyped],
  // One digit is another, so the capital letters are wrong.
  ['0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92267', problemCopy['recipient-bad-checksum']],
  ['0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266', null],
  ['0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266', null],
])('of %s it says %s', (typed, sentence) => {
  render(
    <PreviewProviders>
      <Typed />
    </PreviewProviders>,
  )
  const field = screen.getByRole('textbox', { name: orchestratorWords.label })
  fireEvent.change(field, { target: { value: typed } })
  expect(field.getAttribute('aria-invalid')).toBe(sentence === null ? null : 'true')
  if (sentence !== null) expect(screen.getByText(sentence)).toBeTruthy()
})
