/** The library page's entry: wires, and holds no logic. */
import { render } from 'preact'
import '../ui/theme.css'
import '../ui/pieces.css'
import '../ui/pages.css'
import './library.css'
import './files.css'
import { askBackground } from '../messaging/channel.ts'
import { readerDeeds } from '../store/reader-deeds.ts'
import { makeDesk } from '../ui/desk.ts'
import { LibraryPage } from './LibraryPage.tsx'

const root = document.getElementById('library')
if (root !== null)
  render(
    <LibraryPage
      desk={makeDesk({ ...readerDeeds, decideMatch: decision => askBackground('decideMatch', decision) })}
    />,
    root,
  )
