// Kills the processes whose ids arrive on standard input, one per line, as soon as standard input closes. It closes when the
// process that holds its other end ends, however it ends: so nothing that a local Arbitrum started outlives it.
let ids = ''
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
process.stdin.setEncoding('utf8')
process.stdin.on('data', (text) => {
  ids += text
})
process.stdin.on('close', () => {
  for (const id of ids.split('\n').filter(Boolean)) {
    try {
      process.kill(Number(id), 'SIGKILL')
    } catch {
      // It has ended already.
    }
  }
})
