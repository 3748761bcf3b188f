/** Asks again and again until the answer is right; throws when it never is. For what the services do by themselves. */
export async function until(what: string, isSo: () => Promise<boolean>, seconds = 20): Promise<void> {
  const deadline = Date.now() + seconds * 1000
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`It did not happen within ${seconds} s: ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
