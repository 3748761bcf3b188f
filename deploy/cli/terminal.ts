import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** The tool's side of the conversation with its user. */
export type Terminal = {
  say(text: string): void
  /** Remarks beside the answer: a script reads the answer alone. */
  tell(text: string): void
  /** Asks for one word; null when nobody is there to be asked. */
  ask: ((question: string) => Promise<string>) | null
  /** The same, and what is typed is not shown. */
  askSecret: ((question: string) => Promise<string>) | null
}

export function openTerminal(): Terminal {
  const isThere = process.stdin.isTTY === true && process.stderr.isTTY === true
  return {
    say: (text) => void process.stdout.write(`${text}\n`),
    tell: (text) => void process.stderr.write(`${text}\n`),
    ask: isThere ? (question) => askOn(process.stderr, question) : null,
    askSecret: isThere ? askUnseen : null,
  }
}

async function askOn(output: NodeJS.WritableStream, question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output, terminal: true })
  try {
    return (await lines.question(question)).trim()
  } finally {
    lines.close()
  }
}

async function askUnseen(question: string): Promise<string> {
  process.stderr.write(question)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  try {
    return await askOn(nowhere, '')
  } finally {
    process.stderr.write('\n')
  }
}
