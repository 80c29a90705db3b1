import { tableIsOpen } from '../meeting/meeting.ts'
import { model } from './model.ts'
import { anyPackage } from './packages.ts'
import { type Player, pick } from './player.ts'
import { barter, hardLiner, logroller, pushover, splitter, titForTat, type Way } from './ways.ts'

/** Plays the table in one way; talk is the model player's. */
const negotiator =
  (way: Way): Player =>
  (meeting) =>
    barter(meeting, way) ?? model(meeting)

/** Any package at all, and a yes now and then to what he can live with. */
const random: Player = (meeting) => {
  const { bargaining } = meeting.scenario
  const { table } = meeting
  if (!bargaining || !table || table.agreed || !tableIsOpen(meeting)) return model(meeting)
  const over = table.offers.length >= bargaining.rounds
  const yes = pick(meeting, over ? [true, false] : [true, false, false, false], 'yes') === true
  if (table.standing && yes) return { kind: 'accept' }
  if (over) return { kind: 'walk-away' }
  return { kind: 'offer', packages: [anyPackage(meeting, table, bargaining, 'package')] }
}

/** The reference negotiators, played against every persona and temper [P5]. */
export const NEGOTIATORS: Readonly<Record<string, Player>> = {
  pushover: negotiator(pushover),
  'hard-liner': negotiator(hardLiner),
  'tit-for-tat': negotiator(titForTat),
  logroller: negotiator(logroller),
  splitter: negotiator(splitter),
  random,
}
