// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Boundary } from '@/components/ui/boundary'
import { Missing } from '@/components/ui/missing'
import { CodeMissing } from '@/lib/errors/code/codeMissing'
import { BrokenPage } from './brokenPage'
import { BrokenSite } from './brokenSite'

const reload = vi.fn()
const host = vi.fn()
/** The history entries of the tab, as far as the browser tells. */
let entries: readonly object[] = []
class Navigation {
  constructor(readonly type: string) {}
}

beforeEach(() => {
  entries = [new Navigation('navigate')]
  host.mockReset()
  reload.mockReset()
  vi.stubGlobal('location', { href: 'https://bridge.example/stake/', reload })
  vi.stubGlobal('fetch', host)
  vi.stubGlobal('PerformanceNavigationTiming', Navigation)
  vi.stubGlobal('performance', { ...performance, getEntriesByType: () => entries, now: () => Date.now() })
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function goOnline(online: boolean) {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(online)
  window.dispatchEvent(new Event(online ? 'online' : 'offline'))
}

const gone = new CodeMissing('A file of the page did not come.')
const reloads = () => screen.queryByRole('button', { name: 'Reload the page' })

it('without a network a part says so, offers no reload, and is asked for again when there is one', async () => {
  goOnline(false)
  const again = vi.fn()
  render(<Missing again={again} />)
  expect(screen.getByRole('alert').textContent).toContain('There is no network')
  expect(screen.getByRole('alert').textContent).toContain('fetched as soon as the network is back')
  expect(reloads()).toBe(null)
  expect(again).not.toHaveBeenCalled()
  goOnline(true)
  expect(again).toHaveBeenCalledOnce()
  expect(await screen.findByText('This part of the page could not be fetched')).toBeTruthy()
  expect(reloads()).not.toBe(null)
})

it('a page whose code is gone is opened anew where its host answers', async () => {
  host.mockResolvedValue({ ok: true })
  render(<BrokenPage error={gone} again={() => {}} />)
  expect(host).toHaveBeenCalledWith(
    'https://bridge.example/stake/',
    expect.objectContaining({ method: 'HEAD' }),
  )
  await waitFor(() => expect(reload).toHaveBeenCalledOnce())
})

it.each([
  ['its host does not answer', () => host.mockRejectedValue(new TypeError('Failed to fetch'))],
  ['its host has no such page', () => host.mockResolvedValue({ ok: false })],
  ['it was opened anew before', () => (entries = [new Navigation('reload')])],
])('a page whose code is gone stays, and says so, where %s', async (_, given) => {
  host.mockResolvedValue({ ok: true })
  given()
  render(<BrokenPage error={gone} again={() => {}} />)
  await new Promise((resolve) => setTimeout(resolve, 10))
  expect(reload).not.toHaveBeenCalled()
  expect(screen.getByRole('alert').textContent).toContain('This part of the page could not be fetched')
  await userEvent.click(screen.getByRole('button', { name: 'Reload the page' }))
  expect(reload).toHaveBeenCalledOnce()
})

it('a page that is broken is drawn again, and never opened anew by itself', async () => {
  const again = vi.fn()
  render(<BrokenPage error={new Error('x is not a function')} again={again} />)
  expect(screen.getByRole('alert').textContent).toContain('This part of the page could not be shown')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(again).toHaveBeenCalledOnce()
  expect(host).not.toHaveBeenCalled()
})

let isBroken = false
function Part() {
  if (isBroken) throw new Error('x is not a function')
  return <p>The part</p>
}

it('a part that breaks keeps to its place, and comes back when it can be drawn', async () => {
  isBroken = true
  render(
    <>
      <h1>The page</h1>
      <Boundary>
        <Part />
      </Boundary>
    </>,
  )
  expect(screen.getByRole('heading').textContent).toBe('The page')
  expect(reloads()).not.toBe(null)
  isBroken = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByText('The part')).toBeTruthy()
})

it('a site of which nothing can be drawn offers a reload and its pages, by links that need no code, in the chosen theme', async () => {
  localStorage.setItem('theme', 'dark')
  render(<BrokenSite />)
  const { dataset } = document.documentElement
  expect(dataset.theme).toBe('dark')
  delete dataset.theme
  await waitFor(() => expect(dataset.theme).toBe('dark'))
  await userEvent.click(screen.getByRole('button', { name: 'Reload the page' }))
  expect(reload).toHaveBeenCalledOnce()
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(links).toEqual(['/', '/stake/', '/transfers/', '/reserves/', '/about/'])
})
