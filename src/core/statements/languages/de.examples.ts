import type { LanguageExamples } from './example-lists.ts'

/** Examples of German. */
export const germanExamples: LanguageExamples = {
  claims: [
    ['„Der Damm hält noch zwei Jahre“, sagte der Ingenieur Paul Kern.', 'Kern', 'Der Damm hält noch zwei Jahre'],
    ['Die Ministerin erklärte, der Vertrag sei längst gekündigt.', 'Ministerin', 'der Vertrag sei längst gekündigt'],
    ['Laut Polizei wurden drei Boote gestohlen.', 'Polizei', 'wurden drei Boote gestohlen'],
    ['Die Brücke sei seit Mai gesperrt, teilte das Amt mit.', 'Amt', 'Die Brücke sei seit Mai gesperrt'],
  ],
  counterStatements: [
    ['Der Verein dementierte die Meldung.', 'denies'],
    ['Die Firma wies die Vorwürfe zurück.', 'denies'],
    ['Ein Gutachten widerspricht der Darstellung des Amtes.', 'contradicts'],
    ['Die Behörde spielte die Gefahr herunter.', 'plays-down'],
  ],
  notes: [
    ['Die Angaben ließen sich nicht unabhängig überprüfen.', 'unverified'],
    ['Der Konzern wollte sich nicht äußern.', 'no-comment'],
    ['Das Foto wurde von einer Satireseite verbreitet.', 'sourcing'],
    ['Die Behauptung ist falsch.', 'debunked'],
  ],
  nearMisses: [
    'Am 3. März beginnt der Umbau der Halle.',
    'Der Wirt sagte die Feier ab und schloss das Lokal.',
    'Die Schranke wies in die falsche Richtung.',
    'Im Sommer ist der See klar und still.',
  ],
}
