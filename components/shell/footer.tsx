import { shell } from './copy'

export function Footer() {
  return (
    <footer className="mx-auto mt-16 w-full max-w-page border-line border-t px-4 py-8 text-soft text-sm sm:px-6">
      <p className="max-w-prose">{shell.about}</p>
    </footer>
  )
}
