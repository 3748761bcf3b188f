#!/usr/bin/env node
// Starts Firefox in the place of Playwright's own, and stands between the two: Playwright asks for what no released Firefox knows
// yet, and would give up. `FIREFOX_PATH` names the program.
import { spawn } from 'node:child_process'
import { WebSocket, WebSocketServer } from 'ws'

/** Commands of WebDriver BiDi that are answered here: the emulation of media features, of which the core of the flows uses none. */
const UNKNOWN = ['emulation.setMediaFeaturesOverride']

const firefox = spawn(process.env.FIREFOX_PATH ?? 'firefox', process.argv.slice(2), {
  stdio: ['inherit', 'inherit', 'pipe'],
})
firefox.on('error', ({ message }) => {
  process.stderr.write(`Firefox does not start (${message}). FIREFOX_PATH names where it is.\n`)
  process.exit(1)
})
firefox.on('exit', (code) => process.exit(code ?? 0))
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => firefox.kill())

let said = ''
firefox.stderr.on('data', (chunk) => {
  process.stderr.write(String(chunk).replace(/^WebDriver BiDi listening.*\n?/m, ''))
  const before = said
  said = `${said}${chunk}`.slice(-4_096)
  const address = /WebDriver BiDi listening on (ws:\/\/\S+)/
  const [, url] = address.exec(said) ?? []
  if (url !== undefined && !address.test(before)) standBetween(url)
})

/** @param {string} url */
function standBetween(url) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  server.on('listening', () => {
    const address = server.address()
    if (typeof address === 'object')
      process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${address?.port}\n`)
  })
  server.on('connection', (playwright, { url: path }) => {
    const real = new WebSocket(url + path, { perMessageDeflate: false, maxPayload: 2 ** 30 })
    const opened = new Promise((resolve) => real.on('open', resolve))
    playwright.on('message', async (data) => {
      const text = String(data)
      const { id, method } = JSON.parse(text)
      if (UNKNOWN.includes(method))
        return playwright.send(JSON.stringify({ id, type: 'success', result: {} }))
      await opened
      real.send(text)
    })
    real.on('message', (data) => playwright.send(String(data)))
    real.on('close', () => playwright.close())
    real.on('error', () => playwright.close())
    playwright.on('close', () => real.close())
  })
}
