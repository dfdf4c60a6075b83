import type { Result } from '#base'
import { ok, refused } from '#base'

/** Why there is no file: a piece of the program or the letter could not be loaded, or drawing it failed. */
export interface NotMade {
  readonly code: 'document-not-made'
}

/** Makes something; whatever is thrown becomes one refusal, since what went wrong may hold words of the case. */
export async function attempt<Made>(make: () => Promise<Made>): Promise<Result<Made, NotMade>> {
  try {
    return ok(await make())
  } catch {
    return refused({ code: 'document-not-made' })
  }
}
