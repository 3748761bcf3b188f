import { describeError } from '@/lib/errors/errors'

/** What an endpoint answered last when it failed. */
export default function ErrorSentence({ error }: { error: unknown }) {
  return describeError(error).sentence
}
