/** Asks again and again until the answer is right; throws when it never is. For what the services do by themselves. */
export async function until(what: string, isSo: () => Promise<boolean>, seconds = 20): Promise<void> {
  const deadline = Date.now() + seconds * 1000
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`It did not happen within ${seconds} s: ${what}.`)
    await nextLook()
  }
}

/** Asks again and again for a while; throws as soon as the answer is wrong. For what the services must leave alone. */
export async function remains(what: string, isSo: () => Promise<boolean>, seconds = 1.5): Promise<void> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await nextLook()) {
    if (!(await isSo())) throw new Error(`It did not stay so: ${what}.`)
  }
}

const nextLook = () => new Promise((resolve) => setTimeout(resolve, 50))
