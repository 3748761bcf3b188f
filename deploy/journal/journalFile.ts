import { type Entry, type Journal, withEntry, writeJournal } from './journal'

/** The journal of a running deployment. An entry is on disk when its method returns. */
export class JournalFile {
  constructor(
    private readonly folder: string,
    private journal: Journal,
  ) {
    writeJournal(folder, journal)
  }

  get entries(): readonly Entry[] {
    return this.journal.entries
  }

  /** The transaction of that name, when it was signed. */
  find(what: string): Entry | undefined {
    return this.journal.entries.find((entry) => entry.what === what)
  }

  /** A transaction that is about to be sent, or was found on its chain. */
  takeDown(entry: Entry): void {
    this.write(withEntry(this.journal, entry))
  }

  /** A transaction that can never be mined any more, or that has failed, and that may be sent anew. */
  strike(what: string): void {
    this.write({ ...this.journal, entries: this.journal.entries.filter((entry) => entry.what !== what) })
  }

  close(): void {
    this.write({ ...this.journal, isRecorded: true })
  }

  private write(journal: Journal): void {
    writeJournal(this.folder, journal)
    this.journal = journal
  }
}
