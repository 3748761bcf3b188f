/** What a page is about, in one word and one sentence. */
export function PageTitle({ title, lead }: { title: string; lead: string }) {
  return (
    <div className="mb-6 sm:mb-8">
      <h1 className="text-4xl sm:text-5xl">{title}</h1>
      <p className="mt-2 max-w-prose text-lg text-soft">{lead}</p>
    </div>
  )
}
