/**
 * The title and the lead of a page: its largest text from the first paint, so that it is the largest contentful
 * paint.
 */
export function PageTitle({ title, lead }: { title: string; lead: string }) {
  return (
    <div className="mb-5 sm:mb-7">
      <h1 className="text-3xl sm:text-4xl">{title}</h1>
      <p className="mt-1.5 max-w-prose text-lg text-soft">{lead}</p>
    </div>
  )
}
