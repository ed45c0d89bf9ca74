/** The popup's entry: wires, and holds no logic. */
import { render } from 'preact'
import '../ui/theme.css'
import '../ui/pieces.css'
import '../ui/pages.css'
import './popup.css'
import { Popup } from './Popup.tsx'
import { popupKeeping } from './popup-desk.ts'

const root = document.getElementById('popup')
if (root !== null) render(<Popup address={location.search} keeping={popupKeeping()} />, root)
