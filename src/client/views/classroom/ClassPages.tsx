import { Route, Switch } from 'wouter'
import '../../styles/lobby.css'
import '../../styles/class.css'
import '../../styles/class/door.css'
import '../../styles/class/seat.css'
import '../../styles/class/desk.css'
import '../../styles/class/results.css'
import { followSetupLink } from '../../classroom/setup-link.ts'
import { ClassesPage } from './desk/ClassesPage.tsx'
import { DeskPage } from './desk/DeskPage.tsx'
import { DoorPage } from './door/DoorPage.tsx'
import { SeatPage } from './seat/SeatPage.tsx'
import { WallPage } from './wall/WallPage.tsx'

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
