import type { Translated } from '@/lib/format/translated'
import type * as en from './copy'

export const codeMissing: Translated<typeof en.codeMissing> = {
  sentence: 'Ein Teil dieser Seite ließ sich nicht laden.',
  next: 'Laden Sie die Seite neu: Vielleicht gibt es eine neuere Fassung. Was gesendet wurde, steht auf den Chains und ist nicht verloren.',
}
