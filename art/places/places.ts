import { EXECUTIVE_OFFICE } from './executive-office.ts'
import { MEETING_ROOM } from './meeting-room.ts'
import { OPEN_PLAN } from './open-plan.ts'
import type { Place } from './place.ts'
import { RESTAURANT } from './restaurant.ts'
import { TELEPHONE } from './telephone.ts'
import { TENDER_HALL } from './tender-hall.ts'
import { WAREHOUSE_OFFICE } from './warehouse-office.ts'

export const ALL_PLACES: readonly Place[] = [
  MEETING_ROOM,
  EXECUTIVE_OFFICE,
  WAREHOUSE_OFFICE,
  OPEN_PLAN,
  TENDER_HALL,
  TELEPHONE,
  RESTAURANT,
]
