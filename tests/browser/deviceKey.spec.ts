import { locks } from './locks'
import { expect, test } from './quiet'

const PASSPHRASE = 'zeven stille ganzen op het ijs'

test('a security key opens Beraad once it was added, and the passphrase still does', async ({
  page,
  context,
}) => {
  const wire = await context.newCDPSession(page)
  await wire.send('WebAuthn.enable')
  const { authenticatorId } = await wire.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await page.goto('./')
  await page.locator('[data-field="passphrase"]').fill(PASSPHRASE)
  await page.locator('[data-field="passphrase-again"]').fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await page.locator('[data-field="recovery-kept"]').check()
  await page.locator('[data-action="recovery-done"]').click()
  await page.locator('[data-action="settings"]').click()

  await page.locator('[data-field="device-passphrase"]').fill(PASSPHRASE)
  await page.locator('[data-action="add-device-key"]').click()
  await page.locator('[data-device-key="added"]').waitFor()
  await locks(page)
  await page.locator('[data-action="unlock-device"]').click()
  await page.locator('[data-screen="settings"]').waitFor()

  // A finger that is not the owner's.
  await locks(page)
  await wire.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
  await page.locator('[data-action="unlock-device"]').click()
  await expect(page.locator('[role="alert"]').filter({ hasText: 'niet geantwoord' })).toBeVisible()
  await page.locator('[data-field="passphrase"]').fill(PASSPHRASE)
  await page.keyboard.press('Enter')
  await page.locator('[data-action="remove-device-key"]').click()
  await page.locator('[data-device-key="none"]').waitFor()
  await locks(page)
  await page.locator('[data-action="unlock"]').waitFor()
  await expect(page.locator('[data-action="unlock-device"]')).toHaveCount(0)
})
