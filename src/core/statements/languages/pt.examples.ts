import type { LanguageExamples } from './example-lists.ts'

/** Examples of Portuguese. */
export const portugueseExamples: LanguageExamples = {
  claims: [
    ['“O dique aguenta dois anos”, afirmou a engenheira Ana Prado.', 'Prado', 'O dique aguenta dois anos'],
    ['Segundo a polícia, três barcos foram roubados.', 'a polícia', 'três barcos foram roubados'],
    ['O prefeito garantiu que o contrato terminou em maio.', 'prefeito', 'o contrato terminou em maio'],
  ],
  counterStatements: [
    ['O clube desmentiu a notícia.', 'denies'],
    ['A empresa contestou os números.', 'disputes'],
    ['O ministro desvalorizou o risco.', 'plays-down'],
  ],
  notes: [
    ['Os dados não puderam ser verificados.', 'unverified'],
    ['O ministério não respondeu aos pedidos de comentário.', 'no-comment'],
    ['Ele falou sob anonimato.', 'sourcing'],
    ['Errata: a data estava errada.', 'corrected'],
  ],
  nearMisses: [
    'A ponte liga as duas margens desde 1920.',
    'O segundo barco chegou de manhã.',
    'Os alunos responderam a todas as perguntas.',
  ],
}
