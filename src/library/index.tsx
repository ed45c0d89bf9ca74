/** The library page's entry: wires, and holds no logic. */
import { render } from 'preact'
import '../ui/theme.css'
import '../ui/pieces.css'
import '../ui/pages.css'
import './library.css'
import './list.css'
import './files.css'
import './sharing.css'
import { askBackground } from '../messaging/channel.ts'
import { readerDeeds } from '../store/reader-deeds.ts'
import { speak } from '../ui/speak.ts'
import { drafts, steps } from './keeping.ts'
import { LibraryPage } from './LibraryPage.tsx'

speak()
const root = document.getElementById('library')
if (root !== null)
  render(
    <LibraryPage
      desk={{ ...readerDeeds, decideMatch: word => askBackground('decideMatch', word) }}
      drafts={drafts}
      steps={steps}
    />,
    root,
  )
