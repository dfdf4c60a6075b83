import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ok, refused } from '#base'
import type {
  AlreadyHere,
  BackupPreview,
  Backups,
  MadeBackup,
  OpenedBackup,
  Restored,
} from '#exchange'
import type { Texts } from '#i18n'
import { TextsProvider, textsFor } from '#i18n'
import { BackupScreen, type BackupScreenProps } from '#screens/backup'
import { aDoor, HERS } from '../aDoor'

let texts: Texts
beforeAll(async () => {
  texts = await textsFor('nl')
})

const PASSPHRASE = 'vier woorden zonder verband'
const made: MadeBackup = {
  file: new Blob(['verzegeld']),
  fileName: 'beraad-back-up-2026-12-03.age',
  made: '2026-12-03T11:00:00.000Z',
  cases: 12,
  facts: 340,
  damaged: [],
  positions: new Map(),
  withSettings: true,
}
const never: BackupScreenProps['backups'] = {
  make: () => new Promise(() => {}),
  open: () => new Promise(() => {}),
}

function look(
  backups: Partial<BackupScreenProps['backups']> = {},
  props: Partial<BackupScreenProps> = {},
) {
  const all: BackupScreenProps = {
    backups: { ...never, ...backups },
    reminder: { changes: 3, lastMade: '2026-12-01T10:00:00.000Z', days: 2, pressing: false },
    mayRestore: true,
    door: aDoor(),
    onBusy: vi.fn<BackupScreenProps['onBusy']>(),
    saveFile: vi.fn<BackupScreenProps['saveFile']>(),
    onSaved: vi.fn<BackupScreenProps['onSaved']>(),
    onRestored: vi.fn<BackupScreenProps['onRestored']>(),
    opener: './opener.html',
    ...props,
  }
  const user = userEvent.setup()
  const { container } = render(
    <TextsProvider texts={texts}>
      <BackupScreen {...all} />
    </TextsProvider>,
  )
  return { user, container, ...all }
}

const part = (name: string) => within(screen.getByRole('region', { name }))
const making = () => part('Back-up maken')
const looking = () => part('Back-up bekijken of terugzetten')

describe('making a backup', () => {
  const type = async (user: ReturnType<typeof userEvent.setup>, one: string, other = one) => {
    if (one !== '') await user.type(making().getByLabelText('Wachtzin voor deze back-up'), one)
    const again = making().getByLabelText('Dezelfde wachtzin nog een keer')
    if (other !== '') await user.type(again, other)
    await user.click(making().getByRole('button', { name: 'Back-up maken' }))
  }
  const prove = async (user: ReturnType<typeof userEvent.setup>) =>
    user.type(await screen.findByLabelText('Wachtzin'), `${HERS}{Enter}`)

  it('says what is in no backup yet, and presses where it is time', () => {
    look()
    expect(making().getByText(/^3 wijzigingen nog niet in een back-up/)).toHaveTextContent(
      'De laatste is van dinsdag 1 december 2026.',
    )
    expect(making().queryByText(/nog geen back-up/)).toBeNull()
  })

  it('says so where there never was one', () => {
    look({}, { reminder: { changes: 1, lastMade: null, days: null, pressing: true } })
    expect(making().getByText(/^1 wijziging nog niet in een back-up. Er is op dit/)).toBeVisible()
  })

  it('asks for the passphrase twice, and says at the field what is wrong with it', async () => {
    const make = vi.fn<Backups['make']>(async () => {
      // A backup takes a second at least; the dialog that asked for proof is gone by then.
      await new Promise((resolve) => setTimeout(resolve, 50))
      return refused({ code: 'too-short' })
    })
    const { user } = look({ make })
    await type(user, PASSPHRASE, 'vier woorden')
    expect(screen.getByText(/^De twee wachtzinnen zijn niet gelijk/)).toBeVisible()
    expect(make).not.toHaveBeenCalled()
    await user.clear(making().getByLabelText('Dezelfde wachtzin nog een keer'))
    await type(user, '', PASSPHRASE)
    await prove(user)
    expect(await screen.findByText(/^Gebruik minstens twaalf tekens/)).toBeVisible()
    expect(making().getByLabelText('Wachtzin voor deze back-up')).toHaveFocus()
  })

  it('tells how far it is, and stops when it is asked to', async () => {
    const make: Backups['make'] = (_, watch) =>
      new Promise((resolve) => {
        watch?.onProgress?.({ step: 'collecting', done: 4, total: 12 })
        watch?.signal?.addEventListener('abort', () => resolve(refused({ code: 'stopped' })))
      })
    const { user } = look({ make })
    await type(user, PASSPHRASE)
    await prove(user)
    expect(await screen.findByText('Zaak 5 van 12')).toBeVisible()
    const stop = screen.getByRole('button', { name: 'Stoppen' })
    expect(stop).toHaveFocus()
    await user.click(stop)
    expect(await screen.findByText('Gestopt. Er is niets veranderd.')).toBeVisible()
    // Nothing has to be typed twice.
    expect(making().getByLabelText('Wachtzin voor deze back-up')).toHaveValue(PASSPHRASE)
  })

  it('hands over a file that was read back, and only then calls it saved', async () => {
    const damaged = [{ id: 'z', lost: 3 }]
    const make = async () => ok({ ...made, damaged, withSettings: false })
    const { user, saveFile, onSaved } = look({ make })
    await type(user, PASSPHRASE)
    await prove(user)
    expect(await screen.findByText('De back-up is klaar en nagelezen: 12 zaken.')).toBeVisible()
    expect(screen.getByText(/^1 zaak is op dit apparaat beschadigd/)).toBeVisible()
    expect(screen.getByText(/^De instellingen waren niet te lezen/)).toBeVisible()
    expect(onSaved).not.toHaveBeenCalled()
    const save = screen.getByRole('button', { name: 'Bestand bewaren' })
    expect(save).toHaveFocus()
    await user.click(save)
    expect(saveFile).toHaveBeenCalledWith(made.fileName, made.file)
    expect(onSaved).toHaveBeenCalledTimes(1)
    expect(screen.getByText(/^Bewaard als beraad-back-up-2026-12-03.age/)).toBeVisible()
  })

  it('says what the disk says', async () => {
    const { user } = look({ make: async () => refused({ code: 'locked' }) })
    await type(user, PASSPHRASE)
    await prove(user)
    expect(await screen.findByText(/^Beraad is vergrendeld/)).toBeVisible()
  })
})

function oneCase(id: string, alreadyHere: AlreadyHere, readable = true) {
  const times = { changed: '2026-12-02T10:00:00.000Z', changedHere: '2026-12-03T10:00:00.000Z' }
  const code = readable ? id.toUpperCase() : ''
  return { id, code, practice: false, meetings: 2, facts: 40, ...times, alreadyHere, readable }
}
const nothing: Restored = {
  added: [],
  replaced: [],
  leftAlone: [],
  settings: false,
  trouble: null,
}

function backup(preview: Partial<BackupPreview>, restored: Restored = nothing) {
  const opened = {
    preview: { made: made.made, app: '0.1.0', cases: [], settings: true, problems: [], ...preview },
    restore: vi.fn<OpenedBackup['restore']>(async () => restored),
    close: vi.fn<() => void>(),
  }
  return opened
}

async function openIt(opened: OpenedBackup, props: Partial<BackupScreenProps> = {}) {
  const on = look({ open: async () => ok(opened) }, props)
  await on.user.upload(looking().getByLabelText('Bestand'), new File(['x'], 'beraad.age'))
  await on.user.type(looking().getByLabelText('Wachtzin van die back-up'), PASSPHRASE)
  await on.user.click(looking().getByRole('button', { name: 'Bekijken' }))
  await screen.findByRole('heading', { name: 'Wat er in de back-up staat' })
  return on
}

const choice = (code: string) => screen.getByLabelText(`Wat te doen met ${code}`)

describe('looking into a backup', () => {
  it('asks for a file, and says at the field that the passphrase is another', async () => {
    const open = vi.fn<Backups['open']>(async () => refused({ code: 'wrong-passphrase' }))
    const { user } = look({ open })
    await user.click(looking().getByRole('button', { name: 'Bekijken' }))
    expect(screen.getByText('Kies eerst een bestand.')).toBeVisible()
    expect(open).not.toHaveBeenCalled()
    await user.upload(looking().getByLabelText('Bestand'), new File(['x'], 'beraad.age'))
    await user.click(looking().getByRole('button', { name: 'Bekijken' }))
    expect(await screen.findByText(/^Dit is niet de wachtzin van deze back-up/)).toBeVisible()
    await waitFor(() => expect(looking().getByLabelText('Wachtzin van die back-up')).toHaveFocus())
  })

  it('says of a file that is none what it is, and that nothing was changed', async () => {
    const { user } = look({ open: async () => refused({ code: 'damaged' }) })
    await user.upload(looking().getByLabelText('Bestand'), new File(['x'], 'beraad.age'))
    await user.click(looking().getByRole('button', { name: 'Bekijken' }))
    expect(await screen.findByRole('alert', { name: '' })).toBeInTheDocument()
    expect(await screen.findByText(/beschadigd of niet helemaal gekopieerd/)).toBeVisible()
  })

  it('puts nothing in place of what is here unless it is chosen, case by case', async () => {
    const cases = [oneCase('a', 'no'), oneCase('b', 'newer'), oneCase('c', 'same')]
    const opened = backup({ cases }, { ...nothing, added: ['a'] })
    const { user, onRestored } = await openIt(opened)
    expect(
      screen.getByText('Gemaakt op donderdag 3 december 2026, 3 zaken. Er is nog niets veranderd.'),
    ).toBeVisible()
    expect(choice('A')).toHaveValue('add')
    expect(choice('B')).toHaveValue('skip')
    expect(screen.queryByLabelText('Wat te doen met C')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Terugzetten' }))
    expect(await screen.findByText('1 zaak is teruggezet.')).toBeVisible()
    const [wanted] = opened.restore.mock.calls[0] ?? []
    expect([...(wanted?.cases ?? [])]).toEqual([['a', 'add']])
    expect(wanted?.settings).toBe(false)
    expect(wanted?.copyCode('A')).toBe('A (back-up)')
    expect(onRestored).toHaveBeenCalledTimes(1)
    expect(opened.close).toHaveBeenCalled()
  })

  it('has one step onwards at a time: to make one, or to put back what is looked at', async () => {
    const { user, container } = await openIt(backup({ cases: [oneCase('a', 'no')] }))
    const primary = () =>
      [...container.querySelectorAll('button[class*="primary"]')].map((each) => each.textContent)
    expect(primary()).toEqual(['Terugzetten'])
    await user.click(screen.getByRole('button', { name: 'Sluiten zonder terugzetten' }))
    expect(primary()).toEqual(['Back-up maken'])
  })

  it('puts nothing back in a window that only reads', async () => {
    await openIt(backup({ cases: [oneCase('a', 'no')] }), { mayRestore: false })
    expect(screen.queryByRole('button', { name: 'Terugzetten' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Sluiten zonder terugzetten' })).toBeVisible()
  })

  it('asks once more before it replaces anything', async () => {
    const cases = [oneCase('a', 'different'), oneCase('b', 'different')]
    const opened = backup({ cases }, { ...nothing, replaced: ['a', 'b'], settings: true })
    const { user } = await openIt(opened)
    await user.selectOptions(screen.getByLabelText('Alle 2 in deze groep'), 'replace')
    await user.click(screen.getByLabelText(/^Ook de instellingen terugzetten/))
    await user.click(screen.getByRole('button', { name: 'Terugzetten' }))
    expect(opened.restore).not.toHaveBeenCalled()
    const asked = within(screen.getByRole('dialog', { name: '2 zaken vervangen?' }))
    expect(asked.getByRole('button', { name: 'Niet doen' })).toHaveFocus()
    await user.click(asked.getByRole('button', { name: 'Vervangen' }))
    expect(await screen.findByText('2 zaken zijn vervangen.')).toBeVisible()
    expect(screen.getByText('De instellingen zijn teruggezet.')).toBeVisible()
  })

  it('says what cannot come back, and offers no choice for it', async () => {
    const cases = [oneCase('a', 'no', false), oneCase('b', 'no')]
    const problems = [
      { code: 'case-unreadable', id: 'a', line: 5, path: 'plan.kind' },
      { code: 'case-incomplete', id: 'b', lost: 2 },
      { code: 'settings-unreadable' },
    ] as const
    const opened = backup({ cases, problems, settings: false })
    const { user } = await openIt(opened)
    expect(screen.getByText(/^Een zaak is niet te lezen \(regel 5\)/)).toBeVisible()
    expect(screen.getByText(/^Van B ontbreken 2 aantekeningen/)).toBeVisible()
    expect(screen.getByText(/^De instellingen in de back-up zijn niet te lezen/)).toBeVisible()
    await user.selectOptions(choice('B'), 'skip')
    await user.click(screen.getByRole('button', { name: 'Terugzetten' }))
    expect(screen.getByText('Kies eerst wat je wilt terugzetten.')).toBeVisible()
    expect(opened.restore).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Sluiten zonder terugzetten' }))
    expect(opened.close).toHaveBeenCalled()
    expect(looking().getByLabelText('Bestand')).toBeVisible()
  })

  it('says what was done where it stopped half-way', async () => {
    const restored = {
      ...nothing,
      added: ['a'],
      leftAlone: ['b'],
      trouble: { code: 'quota-full' } as const,
    }
    const { user } = await openIt(backup({ cases: [oneCase('a', 'no')] }, restored))
    await user.click(screen.getByRole('button', { name: 'Terugzetten' }))
    const said = await screen.findByText(/^Toen hield het op/)
    expect(said).toHaveTextContent('De schijf is vol.')
    expect(screen.getByText('1 zaak is teruggezet.')).toBeVisible()
    expect(screen.getByText(/^1 zaak is ondertussen hier gewijzigd/)).toBeVisible()
  })

  it('shows two thousand cases without two thousand fields', async () => {
    const cases = Array.from({ length: 2000 }, (_, index) => oneCase(`z${index}`, 'no'))
    const { user } = await openIt(backup({ cases }))
    expect(screen.getAllByLabelText(/^Wat te doen met/)).toHaveLength(30)
    await user.selectOptions(screen.getByLabelText('Alle 2000 in deze groep'), 'skip')
    expect(choice('Z0')).toHaveValue('skip')
  })
})

it('can be used by everybody', async () => {
  const cases = [
    oneCase('a', 'no'),
    oneCase('b', 'newer'),
    oneCase('c', 'older'),
    oneCase('d', 'same'),
  ]
  const { container } = await openIt(backup({ cases }))
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  })
  expect(violations).toEqual([])
})
