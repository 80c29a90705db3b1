import { BUILDING_SITE } from './building-site.ts'
import { CITY } from './city.ts'
import { COURTYARD } from './courtyard.ts'
import { FOOD_WORKS } from './food-works.ts'
import { LOADING_YARD } from './loading-yard.ts'
import { PUMP_STATION } from './pump-station.ts'
import { TEST_HALL } from './test-hall.ts'
import type { View } from './view.ts'

export const ALL_VIEWS: readonly View[] = [
  CITY,
  BUILDING_SITE,
  LOADING_YARD,
  FOOD_WORKS,
  TEST_HALL,
  PUMP_STATION,
  COURTYARD,
]
