import type { Reporter, TestCase } from 'vitest/node'

/**
 * Names each test that passed at a second try only: in the list of a run that is green, vitest shows quick ones nowhere. It is
 * either a slow machine, or a fault that has to be looked for.
 */
export class RetriedReporter implements Reporter {
  private readonly retried: TestCase[] = []

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky) this.retried.push(test)
  }

  onTestRunEnd(): void {
    for (const { module, fullName } of this.retried) {
      process.stdout.write(`Passed at a second try: ${module.relativeModuleId} > ${fullName}\n`)
    }
  }
}
