/** Two peers that tag the same text in a worker as engine-worker.ts reads it: parts of speech and sentences, no more. */
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const wink = winkNLP(model, ['sbd', 'pos'])

const peers = {
  'wink-nlp': (text: string) => wink.readDoc(text).tokens().out(wink.its.pos),
  compromise: (text: string) => compromise(text).json(),
}

addEventListener('message', ({ data }: MessageEvent<{ peer: keyof typeof peers; text: string; rounds: number }>) => {
  const times = Array.from({ length: data.rounds }, () => {
    const before = performance.now()
    peers[data.peer](data.text)
    return performance.now() - before
  })
  postMessage(times)
})
