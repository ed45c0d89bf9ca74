import type { LanguageExamples } from './example-lists.ts'

/** Examples of French. */
export const frenchExamples: LanguageExamples = {
  claims: [
    ['« La digue tiendra deux ans », a déclaré l’ingénieure Claire Morel.', 'Morel', 'La digue tiendra deux ans'],
    ['Selon la police, trois bateaux ont été volés.', 'la police', 'trois bateaux ont été volés'],
    ['Le maire assure que le contrat a été rompu en mai.', 'maire', 'le contrat a été rompu en mai'],
    ['Le coffre aurait été vidé dans la nuit.', null, 'Le coffre aurait été vidé dans la nuit'],
  ],
  counterStatements: [
    ['Le club a démenti cette information.', 'denies'],
    ['L’entreprise conteste ces chiffres.', 'disputes'],
    ['Le préfet a minimisé le danger.', 'plays-down'],
  ],
  notes: [
    ['Ces chiffres n’ont pas pu être vérifiés.', 'unverified'],
    ['Le ministère n’a pas répondu à nos questions.', 'no-comment'],
    ['Il a parlé sous couvert d’anonymat.', 'sourcing'],
    ['La rumeur est fausse.', 'debunked'],
  ],
  nearMisses: [
    'Le pont relie les deux rives depuis 1920.',
    'Elle a dit bonjour et elle est partie.',
    'Le train de Lyon arrive selon l’horaire.',
    'Les élèves ont répondu à toutes les questions.',
  ],
}
