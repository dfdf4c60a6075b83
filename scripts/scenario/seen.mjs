/**
 * The first of these that can be seen. What is hidden, such as an option of a list that holds the same words, is not
 * what a chair finds.
 *
 * @param {import('@playwright/test').Locator} locator
 */
export function seen(locator) {
  return locator.filter({ visible: true }).first()
}
