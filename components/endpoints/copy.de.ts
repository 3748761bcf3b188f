import { plural } from '@/lib/format/numbers'
import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const endpointWords: Translated<typeof en.endpointWords> = {
  title: 'Zugänge',
  lead: 'Wo diese Seite die beiden Chains liest: wer antwortet und wie schnell, wer ausgelassen wird und warum.',
  order:
    'Gefragt wird der erste in der Liste. Versagt er oder ist er zu langsam, kommt der nächste an die Reihe, und nach einer Weile wieder der erste. Keiner wird nur gefragt, um ihn zu messen.',
  of: (chain) => `Zugänge zu ${chain}`,
  own: 'Ihrer',
  calls: 'Guthaben und Transaktionen',
  logs: 'Verlauf der Transfers',
  latency: 'Mittlere Antwortzeit',
  seconds: (text) => `${text} Sek.`,
  answered: (count) => plural(count, { one: '# Antwort', other: '# Antworten' }),
  failing: (time) => `Versagt seit ${time}`,
  remove: 'Entfernen',
  removeOf: (operator) => `Den Zugang von ${operator} entfernen`,
  removed: (operator) => `Der Zugang von ${operator} wurde entfernt.`,
}

export const callStates: Translated<typeof en.callStates> = {
  unused: 'Bisher nicht gebraucht',
  answers: 'Antwortet',
  resting: 'Hat gerade versagt',
  'wrong-chain': 'Ausgelassen: gehört zu einem anderen Netzwerk',
  'no-history': 'Ausgelassen: sein Verlauf ist unvollständig',
  refuses: 'Ausgelassen: verweigert die Antwort',
}

export const logStates: Translated<typeof en.logStates> = {
  whole: 'Auf einmal durchsucht',
  pieces: (blocks) => `Jeweils ${blocks} Blöcke am Stück durchsucht`,
  'wrong-chain': 'Ausgelassen: gehört zu einem anderen Netzwerk',
  'no-history': 'Ausgelassen: fand ein Ereignis nicht, das es sicher gibt',
  refuses: 'Ausgelassen: verweigert die Suche im Verlauf',
}

export const addWords: Translated<typeof en.addWords> = {
  title: 'Eigenen Zugang verwenden',
  body: 'Er wird vor der Verwendung geprüft, vor allen anderen gefragt und nur in diesem Browser gespeichert. Wer ihn betreibt, erfährt, welche Konten Sie ansehen.',
  notAllowed: 'Diese Fassung der Seite darf nur die oben genannten Zugänge fragen. So wurde sie gebaut.',
  url: 'URL des Zugangs',
  add: 'Prüfen und hinzufügen',
  added: 'Der Zugang wird verwendet.',
  problems: {
    malformed: 'Das ist keine https-URL.',
    'not-allowed': 'Diese Fassung der Seite darf diese Adresse nicht fragen.',
    known: 'Dieser Zugang steht schon in der Liste.',
    'too-many': 'Entfernen Sie zuerst einen Ihrer Zugänge.',
    unreachable: 'Keine Antwort. Prüfen Sie die URL und ob der Zugang Browsern antwortet (CORS).',
    'wrong-chain': 'Der Zugang antwortet, gehört aber zu einem anderen Netzwerk.',
  },
}
