/** A figure as Prometheus takes it. An amount may be a decimal text, exact to the last digit. */
export type Sample = { value: number | bigint | string; labels?: Readonly<Record<string, string>> }

export type Metric = { name: string; help: string; type: 'gauge' | 'counter'; samples: readonly Sample[] }

export const gauge = (name: string, help: string, ...samples: readonly Sample[]): Metric => ({
  name,
  help,
  type: 'gauge',
  samples,
})

export const counter = (name: string, help: string, ...samples: readonly Sample[]): Metric => ({
  name,
  help,
  type: 'counter',
  samples,
})

/** The content type of the answer for Prometheus: its text format, version 0.0.4. */
export const EXPOSITION_TYPE = 'text/plain; version=0.0.4; charset=utf-8'

/** Metrics in Prometheus' text format. One without samples is left out. */
export function exposition(metrics: readonly Metric[]): string {
  return metrics
    .filter(({ samples }) => samples.length > 0)
    .flatMap(({ name, help, type, samples }) => [
      `# HELP ${name} ${help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}`,
      `# TYPE ${name} ${type}`,
      ...samples.map(({ value, labels = {} }) => `${name}${labelsOf(labels)} ${value}`),
    ])
    .map((text) => `${text}\n`)
    .join('')
}

function labelsOf(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

const escaped = (text: string) => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
