import { Sheet } from '@/components/ui/sheet'
import { answers } from './copy'

const ID = 'answers'

/** The way to the answers, from where the form begins: on a phone they are far below. */
export function AnswersLink() {
  return (
    <a
      href={`#${ID}`}
      className="-mt-3 mb-5 inline-flex min-h-touch items-center underline decoration-edge underline-offset-4 hover:text-brand"
    >
      {answers.jump}
    </a>
  )
}

/** Answers to the questions that people have before they press. */
export function Answers() {
  return (
    <section id={ID} className="mt-6 scroll-mt-20">
      <Sheet title={answers.title}>
        <dl className="grid grid-cols-1 gap-x-10 gap-y-5 md:grid-cols-2">
          {answers.items.map(({ question, answer }) => (
            <div key={question}>
              <dt className="font-semibold">{question}</dt>
              <dd className="mt-1 text-soft">{answer}</dd>
            </div>
          ))}
        </dl>
      </Sheet>
    </section>
  )
}
