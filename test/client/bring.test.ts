import { describe, expect, test } from 'vitest'
import { writeArchive } from '../../src/client/archive.ts'
import { bring } from '../../src/client/bring.ts'
import { gradableOf } from '../../src/core/grading/gradable.ts'
import { grade } from '../../src/core/grading/grade.ts'
import { type Desk, MINI, newDatabase, START, say, sitDown } from './desk.ts'

let names = 0
const takeIn = (desk: Desk, text: string, known = true) =>
  bring('file.json', text, {
    storage: desk.storage,
    scenarioOf: async (id) => (known && id === MINI.id ? MINI : null),
    grade: async (meeting) => grade(gradableOf(meeting)),
    newId: () => `brought-${names++}`,
    today: () => 1,
  })

async function played(): Promise<Desk> {
  const desk = await sitDown(newDatabase())
  await desk.session.begin(START)
  await say(desk, 'stuck')
  await say(desk, 'next')
  await desk.session.begin({ ...START, id: 'second', seed: 8 })
  await say(desk, 'pitch')
  return desk
}

const wires = async (desk: Desk): Promise<readonly string[]> => {
  const ids = (await desk.storage.list()).map((it) => it.id)
  return (await Promise.all(ids.map((id) => desk.storage.raw(id)))).sort()
}

describe('taking meetings home', () => {
  test('one file brings them all back elsewhere, once', async () => {
    const here = await played()
    const file = await writeArchive(here.storage)
    const there = await sitDown(newDatabase())
    expect(await takeIn(there, file)).toEqual({ brought: 2, already: 0, refused: 0, cards: 0 })
    expect(await wires(there)).toEqual(await wires(here))
    const [first] = (await there.storage.list()).filter((it) => it.ended)
    expect(first?.report).toEqual((await here.storage.read('first'))?.record.report)
    expect(await takeIn(there, file)).toEqual({ brought: 0, already: 2, refused: 0, cards: 0 })
  })

  test('one meeting goes by its own file', async () => {
    const here = await played()
    const there = await sitDown(newDatabase())
    expect(await takeIn(there, await here.storage.raw('second'))).toMatchObject({ brought: 1 })
    const [kept] = await there.storage.list()
    await there.session.resume(kept?.id ?? '')
    expect(there.session.store.getState().meeting?.moves).toHaveLength(1)
  })

  test.each([
    ['no JSON', '\u0000\u0001', 'format/not-json'],
    ['a foreign save', '{"format":"somebody-else/9","moves":[]}', 'format/unknown'],
    ['a list', '[1,2]', 'format/unknown'],
    [
      'an archive of rubbish',
      '{"format":"counterpart-archive/1","meetings":[7]}',
      'format/malformed',
    ],
  ])('%s is refused and kept as it was found', async (_, text, code) => {
    const desk = await sitDown(newDatabase())
    expect(await takeIn(desk, text)).toEqual({ brought: 0, already: 0, refused: 1, cards: 0 })
    expect(await desk.storage.held()).toMatchObject([{ refused: code }])
    expect(await desk.storage.list()).toEqual([])
  })

  test('a good meeting comes through beside a bad one', async () => {
    const here = await played()
    const archive = JSON.parse(await writeArchive(here.storage))
    archive.meetings[0].transcript.moves[0].choice = 'worth'
    const there = await sitDown(newDatabase())
    expect(await takeIn(there, JSON.stringify(archive))).toMatchObject({
      brought: 1,
      refused: 1,
      cards: 0,
    })
  })

  test('where the case is not here, a finished meeting keeps its report and an unfinished one is held', async () => {
    const here = await played()
    const there = await sitDown(newDatabase())
    const outcome = await takeIn(there, await writeArchive(here.storage), false)
    expect(outcome).toEqual({ brought: 1, already: 0, refused: 1, cards: 0 })
    expect(await there.storage.held()).toMatchObject([{ refused: 'scenario/unknown' }])
  })
})
