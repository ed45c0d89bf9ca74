import type { LanguageExamples } from './example-lists.ts'

/** Examples of Spanish. */
export const spanishExamples: LanguageExamples = {
  claims: [
    ['«El dique aguantará dos años», afirmó la ingeniera Ana Robles.', 'Robles', 'El dique aguantará dos años'],
    ['Según la policía, tres barcos fueron robados.', 'la policía', 'tres barcos fueron robados'],
    ['El alcalde sostiene que el contrato terminó en mayo.', 'alcalde', 'el contrato terminó en mayo'],
    ['—El agua llegó al techo —contó el vecino Luis Mora.', 'Mora', 'El agua llegó al techo'],
  ],
  counterStatements: [
    ['El club desmintió la noticia.', 'denies'],
    ['La empresa cuestionó las cifras.', 'disputes'],
    ['El ministro restó importancia al fallo.', 'plays-down'],
  ],
  notes: [
    ['Estos datos no han podido ser verificados.', 'unverified'],
    ['El ministerio no respondió a las preguntas.', 'no-comment'],
    ['Habló bajo condición de anonimato.', 'sourcing'],
    ['Una versión anterior de esta nota daba otra fecha.', 'corrected'],
  ],
  nearMisses: [
    'El puente une las dos orillas desde 1920.',
    'La escuela que cita el mapa está cerrada.',
    'Los alumnos respondieron a todas las preguntas.',
    'El tren llega según el horario.',
  ],
}
