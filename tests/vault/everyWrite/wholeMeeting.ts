import type { Command } from '#conference'
import { findQuestion, leidraad, placesOf } from '#guide'
import { answer } from '../../conference/story/answer'
import { eenFocusoverleg } from '../../driver/eenFocusoverleg'
import { TestCase } from '../../driver/TestCase'

/**
 * Everything a chair does in a whole meeting: the case and its family, the plan, every row of the guide answered, an
 * entry taken back and one taken away, the meeting closed.
 */
export async function wholeMeeting(): Promise<readonly Command[]> {
  const commands: Command[] = []
  const tries = Reflect.get(TestCase.prototype, 'tries')
  TestCase.prototype.tries = function (this: TestCase, command) {
    commands.push(command)
    return tries.call(this, command)
  }
  try {
    const overleg = await eenFocusoverleg()
    for (const place of placesOf(leidraad, 'directeVeiligheid', false)) {
      const question = place.question && findQuestion(leidraad, 'directeVeiligheid', place.question)
      if (question) await answer(overleg, question)
      if (place.step !== 'afsluiting') await overleg.next()
    }
    await overleg.says('politie', 'beeld.zorgen', 'toch niet')
    await overleg.undoes()
    await overleg.removes(await overleg.says('politie', 'beeld.zorgen', 'dit mag niet blijven'))
    await overleg.closes()
  } finally {
    TestCase.prototype.tries = tries
  }
  return commands
}
