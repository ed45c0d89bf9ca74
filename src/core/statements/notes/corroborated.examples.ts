import type { NoteExamples } from './note-rule.ts'

/** Examples of {@link corroborated}. */
export const corroboratedExamples: NoteExamples = {
  matches: [
    'A second official confirmed that the order had been signed.',
    'The letter was reviewed by the newspaper.',
    'The Gazette has seen the photographs of the ledger.',
    'Ferry records shown in court confirm that both women crossed.',
    'The count was corroborated by two other hospitals.',
    'Tests showed that the powder was flour, as the cook had said it was, and records confirmed it.',
    'The gift came from a miller, according to county court records.',
    'Police records show that the car was never searched.',
    'The hotel confirmed his stay to the radio station.',
    'The broadcaster confirmed a part of the account.',
  ],
  nearMisses: [
    'The paper could not confirm the order.',
    'The town has seen three floods since May.',
    'The confirmed guests were seated first.',
    'She asked him to verify the address.',
    'The council confirmed a judge for the new court.',
    'The records show was on at nine.',
  ],
}
