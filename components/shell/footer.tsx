import { shell } from './copy'

export function Footer() {
  return (
    <footer className="mt-16 border-line border-t text-soft text-sm">
      <div className="mx-auto max-w-page px-4 py-8 sm:px-6">
        <p className="max-w-prose">{shell.about}</p>
      </div>
    </footer>
  )
}
