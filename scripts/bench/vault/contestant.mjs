/** @typedef {import('../../../src/conference/index.ts').Fact} Fact */

/**
 * One way to keep the facts of a case in a browser.
 *
 * @typedef {object} Contestant
 * @property {string} name
 * @property {(fact: Fact) => Promise<void>} add one more fact of the running case, durable when it resolves
 * @property {() => Promise<number>} read opens the running case: how many facts there are
 * @property {() => Promise<number>} [readClosed] opens the closed case, where that is another thing
 * @property {() => Promise<void>} [forget] lets go of what it remembers, before it is asked to read
 */

export {}
