import { MEETING_ROOM } from './meeting-room.ts'
import type { Place } from './place.ts'
import { WAREHOUSE_OFFICE } from './warehouse-office.ts'

export const PLACES: readonly Place[] = [WAREHOUSE_OFFICE, MEETING_ROOM]
