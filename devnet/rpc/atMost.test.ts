import { expect, it } from 'vitest'
import { atMost } from './atMost'

it('asks no more at a time than it may, in order, and goes on after an error', async () => {
  const asked: string[] = []
  const answers: ((error?: Error) => void)[] = []
  const rpc = atMost(2, {
    url: '',
    request: <Result>(method: string) =>
      new Promise<Result>((resolve, reject) => {
        asked.push(method)
        answers.push((error) => (error ? reject(error) : resolve(JSON.parse(`"${method}"`))))
      }),
  })
  const all = ['a', 'b', 'c', 'd'].map((method) => rpc.request<string>(method).catch(() => 'failed'))
  expect(asked).toEqual(['a', 'b'])
  answers[1]?.(new Error('no'))
  await all[1]
  await new Promise((resolve) => setImmediate(resolve))
  expect(asked).toEqual(['a', 'b', 'c'])
  answers[0]?.()
  await all[0]
  await new Promise((resolve) => setImmediate(resolve))
  expect(asked).toEqual(['a', 'b', 'c', 'd'])
  answers[2]?.()
  answers[3]?.()
  expect(await Promise.all(all)).toEqual(['a', 'failed', 'c', 'd'])
})
