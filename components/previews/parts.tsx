'use client'
import { type ReactNode, useState } from 'react'
import { parseEther } from 'viem'
import { account, deposit, NOW } from '@/components/fixtures/facts'
import { ActStatus } from '@/components/ui/actStatus'
import { Address } from '@/components/ui/address'
import { Amount } from '@/components/ui/amount'
import { AmountField } from '@/components/ui/amountField'
import { AmountNow } from '@/components/ui/amountNow'
import { Announcer } from '@/components/ui/announcer'
import { Bar } from '@/components/ui/bar'
import { Boundary } from '@/components/ui/boundary'
import { Broken } from '@/components/ui/broken'
import { Button } from '@/components/ui/button'
import { ChainTag } from '@/components/ui/chainTag'
import { Choice } from '@/components/ui/choice'
import { ClockAhead } from '@/components/ui/clockAhead'
import { CopyButton } from '@/components/ui/copyButton'
import CopyMark from '@/components/ui/copyMark'
import { useCopy } from '@/components/ui/copyText'
import { Detail } from '@/components/ui/detail'
import { Empty } from '@/components/ui/empty'
import { Field } from '@/components/ui/field'
import { lazyPart } from '@/components/ui/lazyPart'
import { Entry, Ledger } from '@/components/ui/ledger'
import { Missing } from '@/components/ui/missing'
import { Moment } from '@/components/ui/moment'
import { Notice } from '@/components/ui/notice'
import { ReadFailed } from '@/components/ui/readFailed'
import Reference from '@/components/ui/reference'
import { Reload } from '@/components/ui/reload'
import { Ring } from '@/components/ui/ring'
import { Sentence } from '@/components/ui/sentence'
import { Sheet } from '@/components/ui/sheet'
import { Skeleton } from '@/components/ui/skeleton'
import { Spinner } from '@/components/ui/spinner'
import { type StepState, Steps } from '@/components/ui/steps'
import { Tag } from '@/components/ui/tag'
import { TimeLeft } from '@/components/ui/timeLeft'
import { TxLink } from '@/components/ui/txLink'
import Worth from '@/components/ui/worth'
import { WorthIfAsked } from '@/components/ui/worthIfAsked'
import { showDollars } from '@/lib/hooks/page/dollars'
import { pairWithBridge } from '@/lib/hooks/testing/pairWithBridge'

const tones = ['calm', 'now', 'danger', 'done'] as const
const variants = ['primary', 'secondary', 'quiet', 'now'] as const
const stepStates: readonly StepState[] = ['done', 'now', 'waiting', 'ahead']
const nothing = () => {}

const Late = lazyPart(async () => ({ default: () => <p>It has come.</p> }), {
  loading: () => <p>It is to come.</p>,
})

/** Every part of components/ui by the name of its file, in each of its looks. A unit test holds that none is missing. */
export const partPreviews: Record<string, ReactNode> = {
  actStatus: (
    <ActStatus
      phase="idle"
      error={new Error('The wallet did not answer.')}
      sent={null}
      foundLate={null}
      leave={nothing}
    />
  ),
  address: (
    <p>
      <Address value={account} chains={[pairWithBridge.l1]} />,{' '}
      <Address value={account} full chains={[pairWithBridge.l1, pairWithBridge.l2]} />
    </p>
  ),
  amount: (
    <p>
      <Amount wei={parseEther('10')} symbol="LPT" />, <Amount wei={parseEther('1234.567891')} symbol="LPT" />
    </p>
  ),
  amountField: <TypedAmount />,
  amountNow: <AmountNow wei={parseEther('0.0021')} symbol="ETH" />,
  announcer: <Announcer />,
  bar: (
    <div className="flex flex-col gap-3">
      <Bar value={0.4} label="Known" />
      <Bar value={undefined} label="Unknown" ink="l1" />
      <Bar value={1} label="Over" ink="now" />
    </div>
  ),
  boundary: <Boundary>What is broken in here stays in here.</Boundary>,
  broken: <Broken error={new Error('It could not be drawn.')} again={nothing} />,
  button: (
    <div className="flex flex-wrap gap-2">
      {variants.map((variant) => (
        <Button key={variant} variant={variant}>
          {variant}
        </Button>
      ))}
      <Button busy>busy</Button>
      <Button disabled>disabled</Button>
    </div>
  ),
  chainTag: (
    <p className="flex gap-4">
      <ChainTag layer="l2" name={pairWithBridge.l2.name} />{' '}
      <ChainTag layer="l1" name={pairWithBridge.l1.name} />
    </p>
  ),
  choice: <Chosen />,
  clockAhead: <ClockAhead />,
  copyButton: <CopyButton text={account} label="Copy the address" />,
  copyMark: (
    <p>
      1a2b3c
      <CopyMark text="1a2b3c" />
    </p>
  ),
  copyText: <Copying />,
  detail: (
    <p>
      About{' '}
      <Detail exact="1,234.567891 LPT" name="1.2K LPT, exactly 1,234.567891 LPT">
        1.2K LPT
      </Detail>
    </p>
  ),
  empty: (
    <Empty title="Nothing here" body="What would bring something.">
      <Button>Bring it</Button>
    </Empty>
  ),
  field: (
    <div className="flex flex-col gap-4">
      <Field label="A line" value="0x…" onChange={nothing} hint="A hint" />
      <Field label="A line with a mistake" value="0y" onChange={nothing} error="What is wrong with it." />
    </div>
  ),
  lazyPart: <Late />,
  ledger: (
    <Ledger label="An account">
      <Entry
        name="Principal"
        note="With a note that is a whole sentence, as most of them are, and longer than a line of a phone."
      >
        <Amount wei={parseEther('10000')} symbol="LPT" />
      </Entry>
      <Entry name="Total" total>
        <Amount wei={parseEther('10234.5')} symbol="LPT" />
      </Entry>
    </Ledger>
  ),
  missing: <Missing again={nothing} />,
  moment: <Moment time={NOW - 7_200n} />,
  notice: (
    <div className="flex flex-col gap-3">
      {tones.map((tone) => (
        <Notice key={tone} tone={tone} title={tone} action={<Button variant="secondary">What to do</Button>}>
          A sentence that matters.
        </Notice>
      ))}
    </div>
  ),
  readFailed: (
    <ReadFailed
      query={{
        error: new Error('The endpoint is busy.'),
        data: undefined,
        isFetching: false,
        refetch: nothing,
      }}
    />
  ),
  reference: <Reference text={account} pages={[{ explorer: 'Etherscan', url: 'https://etherscan.io' }]} />,
  reload: <Reload />,
  ring: (
    <Ring value={0.6} label="How far it is">
      60
    </Ring>
  ),
  sentence: (
    <p>
      <Sentence of={(what = '') => `You receive ${what} on Ethereum.`}>
        {[<Amount key="what" wei={parseEther('1234.567891')} symbol="LPT′" />]}
      </Sentence>
    </p>
  ),
  sheet: (
    <Sheet title="A sheet" aside={<Tag>aside</Tag>}>
      Its content.
    </Sheet>
  ),
  skeleton: <Skeleton className="h-10 w-48" />,
  spinner: <Spinner />,
  steps: (
    <Steps
      label="Steps"
      steps={stepStates.map((state) => ({ id: state, title: state, state, detail: 'What is said of it.' }))}
    />
  ),
  tag: (
    <p className="flex gap-2">
      {tones.map((tone) => (
        <Tag key={tone} tone={tone}>
          {tone}
        </Tag>
      ))}
    </p>
  ),
  timeLeft: <TimeLeft seconds={3 * 86_400} />,
  txLink: <TxLink hash={deposit.initiated.hash} chain={pairWithBridge.l2} />,
  worth: <Worth wei={parseEther('0.0021')} token="ETH" />,
  worthIfAsked: (
    <p>
      <Button onClick={() => showDollars(true)}>Ask for dollars</Button>
      <WorthIfAsked wei={parseEther('1234.567891')} token="LPT" />
    </p>
  ),
}

function TypedAmount() {
  const [text, setText] = useState('1234.5')
  return <AmountField text={text} onChange={setText} symbol="LPT" max={parseEther('2000')} />
}

function Chosen() {
  const [chosen, setChosen] = useState<'left' | 'right'>('left')
  return (
    <Choice
      label="A side"
      name="preview-side"
      values={['left', 'right']}
      chosen={chosen}
      onChange={setChosen}
      className="flex gap-2"
      looks={(isChosen) => (isChosen ? 'bg-brand text-brand-on' : 'border border-edge')}
    >
      {(value) => value}
    </Choice>
  )
}

function Copying() {
  const { copy, copied, fallback } = useCopy()
  return (
    <p>
      <Button onClick={() => copy(account)}>{copied ? 'Copied' : 'Copy'}</Button>
      {fallback}
    </p>
  )
}
