import { type Alert, type WebhookShape, webhookBody } from './alerts'

/** In milliseconds. */
const TIMEOUT = 10_000

export type Webhook = { url: string; shape: WebhookShape; pair: string }

/**
 * Posts one alert, once.
 * @throws Error when the webhook does not take it
 */
export async function postAlert({ url, shape, pair }: Webhook, alert: Alert): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': shape === 'ntfy' ? 'text/plain' : 'application/json' },
    body: webhookBody(shape, pair, alert),
    signal: AbortSignal.timeout(TIMEOUT),
  })
  await answer.body?.cancel()
  if (!answer.ok) throw new Error(`it answers ${answer.status}`)
}
