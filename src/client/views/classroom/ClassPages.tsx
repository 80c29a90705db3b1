import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import '../../styles/lobby.css'
import '../../styles/class.css'
import '../../styles/class/door.css'
import '../../styles/class/seat.css'
import { followSetupLink } from '../../classroom/setup-link.ts'
import { DoorPage } from './door/DoorPage.tsx'
import { SeatPage } from './seat/SeatPage.tsx'

// What only the instructor looks at is not fetched by thirty phones.
const ClassesPage = lazy(async () => ({
  default: (await import('./desk/ClassesPage.tsx')).ClassesPage,
}))
const DeskPage = lazy(async () => ({ default: (await import('./desk/DeskPage.tsx')).DeskPage }))
const WallPage = lazy(async () => ({ default: (await import('./wall/WallPage.tsx')).WallPage }))

followSetupLink()

/** `/class`: the door, a trainee's seat, the instructor's desk and the wall everyone looks at. */
export function ClassPages() {
  return (
    <Switch>
      <Route path="/class/desk">
        <ClassesPage />
      </Route>
      <Route path="/class/:id/desk">{({ id }) => <DeskPage id={id} />}</Route>
      <Route path="/class/:id/wall">{({ id }) => <WallPage id={id} />}</Route>
      <Route path="/class/:id/seat">{({ id }) => <SeatPage id={id} />}</Route>
      <Route path="/class/:code?">{({ code = '' }) => <DoorPage code={code} />}</Route>
    </Switch>
  )
}
