'use client'
import { CopyButton } from '@/components/ui/copyButton'
import { Entry, Ledger } from '@/components/ui/ledger'
import { Sheet } from '@/components/ui/sheet'
import { useBuildRecord } from '@/lib/hooks/useBuildRecord'
import { buildWords as words } from './copy'

/** The commit and the hash of the files that this site says it was made of; nothing where it does not say. */
export function BuildSheet() {
  const record = useBuildRecord()
  if (record === null) return null
  const { commit, changed, sha256 } = record
  return (
    <Sheet title={words.title}>
      <p className="max-w-prose text-soft">{words.lead}</p>
      <Ledger label={words.title}>
        <Entry name={changed ? words.changed : words.commit}>
          {commit === null ? words.unknown : <Copied text={commit} label={words.copyCommit} />}
        </Entry>
        <Entry name={words.files}>
          <Copied text={sha256} label={words.copyFiles} />
        </Entry>
      </Ledger>
    </Sheet>
  )
}

function Copied({ text, label }: { text: string; label: string }) {
  return (
    <span className="flex flex-wrap items-center justify-end gap-x-2">
      <span className="break-all font-mono text-sm">{text}</span>
      <CopyButton text={text} label={label} />
    </span>
  )
}
