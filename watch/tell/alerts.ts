import type { Fact } from '../facts/fact'

export type Alert = { event: 'begun' | 'over' | 'followed'; fact: Fact }

/** The alerts between two looks: each fact once when it is there first, and once when it is there no more. */
export function alertsBetween(before: readonly Fact[], now: readonly Fact[]): readonly Alert[] {
  const without = (facts: readonly Fact[], others: readonly Fact[]) => {
    const ids = new Set(others.map(({ id }) => id))
    return facts.filter(({ id }) => !ids.has(id))
  }
  return [
    ...without(now, before).map((fact): Alert => ({ event: 'begun', fact })),
    ...without(before, now).map((fact): Alert => ({ event: 'over', fact })),
  ]
}

/** The form in which a webhook takes an alert: fields of ours, Slack's, Discord's, or plain text for ntfy. */
export const webhookShapes = ['json', 'slack', 'discord', 'ntfy'] as const
export type WebhookShape = (typeof webhookShapes)[number]

/** The body of the request that tells a webhook of an alert. */
export function webhookBody(shape: WebhookShape, pair: string, { event, fact }: Alert): string {
  const line = `[${pair}] ${event === 'over' ? 'Over: ' : ''}${fact.sentence}`
  switch (shape) {
    case 'json':
      return JSON.stringify({ pair, event, ...fact })
    case 'slack':
      return JSON.stringify({ text: line })
    case 'discord':
      return JSON.stringify({ content: line })
    case 'ntfy':
      return line
  }
}
