import { approvalModes, countries, isVisible, languages, languageTable } from '@cadans/domain'
import { Button, Group, Input, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { trpc } from '../../lib/trpc.ts'
import { useChange } from '../../lib/use-change.tsx'
import { useFieldErrors } from '../../lib/use-sentences.ts'
import { localNow } from '../../lib/use-today.ts'
import { useWorkspace } from '../../lib/workspace.ts'
import { Section } from '../../ui/section.tsx'
import classes from './settings.module.css'
import { zoneChoices } from './zone-choices.ts'

export function WorkspaceForm() {
  const { t } = useTranslation(['settings', 'words', 'fields', 'approval', 'domain'])
  const { workspace, isAlone } = useWorkspace()
  const fieldErrors = useFieldErrors()
  const { name, language, zone, country, approval, version } = workspace
  const form = useForm({ initialValues: { name, language, zone, country, approval } })
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const update = useChange(trpc.workspace.update.mutationOptions(), {
    isUndoable: false,
    onRefused: (error) => form.setErrors(fieldErrors(error)),
  })

  async function save(values: typeof form.values): Promise<void> {
    if (!isVisible(values.name)) {
      form.setErrors({ name: t('fields:text.empty') })
      return
    }
    const answer = await update.run({ version, ...values })
    if (answer === undefined) return
    form.resetDirty(values)
    setSavedAt(localNow(zone).time)
  }

  return (
    <Section title={t('workspace')}>
      <form onSubmit={form.onSubmit((values) => void save(values))} className={classes.form}>
        <Stack gap='md'>
          <TextInput label={t('name')} maxLength={200} {...form.getInputProps('name')} />
          <Select
            label={t('language')}
            description={t('languageHint')}
            data={languages.map((one) => ({ value: one, label: languageTable[one].name }))}
            {...form.getInputProps('language')}
          />
          <Select
            label={t('zone')}
            description={t('zoneHint')}
            searchable
            limit={60}
            data={zoneChoices(zone)}
            {...form.getInputProps('zone')}
          />
          <Select
            label={t('country')}
            description={t('countryHint')}
            allowDeselect={false}
            data={countries.map((one) => ({ value: one, label: t(`domain:country.${one}`) }))}
            {...form.getInputProps('country')}
          />
          <Input.Wrapper label={t('approval:mode.label')} description={t('approval:mode.hint')}>
            <SegmentedControl
              fullWidth
              mt={6}
              aria-label={t('approval:mode.label')}
              data={approvalModes.map((mode) => ({ value: mode, label: t(`approval:mode.${mode}`) }))}
              {...form.getInputProps('approval')}
            />
            {isAlone && form.values.approval === 'required' && (
              <Text size='sm' mt={6} role='status'>
                {t('approval:mode.alone')}
              </Text>
            )}
          </Input.Wrapper>
          {form.isDirty() ? (
            <Group>
              <Button type='submit' loading={update.isPending}>
                {t('save')}
              </Button>
            </Group>
          ) : (
            savedAt !== null && (
              <Text c='dimmed' role='status'>
                {t('saved', { time: savedAt })}
              </Text>
            )
          )}
        </Stack>
      </form>
    </Section>
  )
}
