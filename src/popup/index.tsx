/** The popup's entry: wires, and holds no logic. */
import { render } from 'preact'
import '../ui/theme.css'
import '../ui/pieces.css'
import '../ui/pages.css'
import './popup.css'
import { speak } from '../ui/speak.ts'
import { say } from '../wording/say.ts'
import { Popup } from './Popup.tsx'
import { popupKeeping } from './popup-desk.ts'

speak()
document.title = say('claimsOnThisPage')
const root = document.getElementById('popup')
if (root !== null) render(<Popup address={location.search} keeping={popupKeeping()} />, root)
