import { say } from '../wording/say.ts'
import { Deletion } from './Deletion.tsx'
import { Files } from './Files.tsx'
import { Held } from './Held.tsx'
import { Retention } from './Retention.tsx'
import { SiteList } from './SiteList.tsx'
import { Threshold } from './Threshold.tsx'

/** Sites, what is stored and how long, files in and out, deletion. */
export function Settings() {
  return (
    <div class="settings">
      <h1>{say('settings')}</h1>
      <SiteList />
      <Held />
      <Retention />
      <Threshold />
      <Files />
      <Deletion />
    </div>
  )
}
