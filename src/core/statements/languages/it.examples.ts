import type { LanguageExamples } from './example-lists.ts'

/** Examples of Italian. */
export const italianExamples: LanguageExamples = {
  claims: [
    ['«La diga terrà altri due anni», ha detto l’ingegnera Anna Rossi.', 'Rossi', 'La diga terrà altri due anni'],
    ['Secondo la polizia, tre barche sono state rubate.', 'la polizia', 'tre barche sono state rubate'],
    ['Il sindaco sostiene che il contratto è finito a maggio.', 'sindaco', 'il contratto è finito a maggio'],
  ],
  counterStatements: [
    ['La società ha smentito la notizia.', 'denies'],
    ['I medici contestano le cifre.', 'disputes'],
    ['Il ministro ha minimizzato il rischio.', 'plays-down'],
  ],
  notes: [
    ['Non è stato possibile verificare i dati.', 'unverified'],
    ['La ditta non ha risposto alle domande.', 'no-comment'],
    ['La notizia è falsa.', 'debunked'],
  ],
  nearMisses: [
    'Il ponte unisce le due rive dal 1920.',
    'Il secondo treno arriva alle nove.',
    'Gli alunni hanno risposto a tutte le domande.',
  ],
}
