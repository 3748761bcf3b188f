const needed = [20, 19]

/** Says in one sentence which Node is missing, before anything that needs it runs. */
export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return
  throw new Error(
    `Node ${needed.join('.')} or newer is needed; this is ${version}. Get it from https://nodejs.org.`,
  )
}
