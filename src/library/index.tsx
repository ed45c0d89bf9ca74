/** The library page's entry: wires, and holds no logic. */
import { render } from 'preact'
import '../ui/theme.css'
import '../ui/pieces.css'
import '../ui/pages.css'
import './library.css'
import { LibraryPage } from './LibraryPage.tsx'
import { storeDesk } from './store-desk.ts'

const root = document.getElementById('library')
if (root !== null) render(<LibraryPage desk={storeDesk()} />, root)
