import { describeError } from '@/lib/errors/errors'

/** The sentence of an endpoint's last error. */
export default function ErrorSentence({ error }: { error: unknown }) {
  return describeError(error).sentence
}
