import { learningCase } from '#conference'
import { FILE_NAMES, saveFile } from '#documents'
import { useText } from '#i18n'
import { Button, Disclosure, Stack, Text } from '#ui'
import { useCaseParts } from '../CaseContext'

/** The case as a file to learn from, of which nobody can tell whose it was. */
export function Learn() {
  const t = useText('case')
  const { store, guide } = useCaseParts()
  const save = () => {
    const learned = learningCase(guide, store.getState().history)
    const content = new Blob([JSON.stringify(learned, null, 2)], { type: 'application/json' })
    saveFile(FILE_NAMES.learning, content)
  }
  return (
    <Disclosure summary={t('learn')}>
      <Stack gap={3} align="start">
        <Text measured look="secondary" tone="second">
          {t('learn.what')}
        </Text>
        <Button data-action="save-learning" onClick={save}>
          {t('learn.save')}
        </Button>
      </Stack>
    </Disclosure>
  )
}
