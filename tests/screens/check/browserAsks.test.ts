import { expect, it, vi } from 'vitest'
import { askBattery, askOffline, askScreens } from '../../../src/screens/check/browserAsks'

const permission = (state: PermissionState) =>
  ({ query: async () => ({ state }) }) as unknown as Permissions
const navigator = (state: PermissionState) => ({ permissions: permission(state) })

it('counts the screens where that was allowed before', async () => {
  const getScreenDetails = async () => ({ screens: [{}, {}, {}] })
  expect(
    await askScreens({
      screen: { width: 1366, isExtended: true },
      getScreenDetails,
      navigator: navigator('granted'),
    }),
  ).toBe(3)
})

it('never asks the chair for a permission', async () => {
  const getScreenDetails = vi.fn<() => Promise<{ screens: readonly unknown[] }>>(async () => ({
    screens: [],
  }))
  const here = (isExtended: boolean | undefined) =>
    askScreens({
      screen: { width: 1366, isExtended },
      getScreenDetails,
      navigator: navigator('prompt'),
    })
  expect(await here(true)).toBe('more')
  expect(await here(false)).toBe('one')
  expect(await here(undefined)).toBe(null)
  expect(getScreenDetails).not.toHaveBeenCalled()
})

it('knows nothing of screens where the browser tells nothing', async () => {
  expect(await askScreens({ screen: { width: 1366 }, navigator: {} })).toBe(null)
})

it('tells whether the app starts without a network', async () => {
  const registered = async () => ({ active: {} })
  expect(await askOffline(undefined)).toBe(null)
  expect(await askOffline({ controller: null, getRegistration: async () => undefined })).toBe(
    'notYet',
  )
  expect(
    await askOffline({ controller: null, getRegistration: async () => ({ active: null }) }),
  ).toBe('notYet')
  expect(await askOffline({ controller: null, getRegistration: registered })).toBe('ready')
  expect(await askOffline({ controller: {}, getRegistration: registered })).toBe('controls')
})

it('tells of the battery where there is one to be asked', async () => {
  expect(await askBattery({ userAgent: '' })).toBe(null)
  expect(
    await askBattery({
      userAgent: '',
      getBattery: async () => ({ level: 0.5, charging: false }),
    }),
  ).toEqual({ level: 0.5, charging: false })
})
