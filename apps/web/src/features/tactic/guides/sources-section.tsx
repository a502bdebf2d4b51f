import { type Source, sourceKinds } from '@cadans/domain'
import { Select, Stack, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { newId } from '../../../lib/new-id.ts'
import { AddButton } from '../../../ui/form/add-button.tsx'
import { Hint } from '../../../ui/form/hint.tsx'
import { RemoveButton } from '../../../ui/form/remove-button.tsx'
import { useTactic } from '../parts/tactic-context.ts'
import classes from '../../../ui/form/form.module.css'

/** Where content comes from. A source that is taken out is kept for the posts that name it. */
export function SourcesSection() {
  const { t } = useTranslation(['tactic', 'domain'])
  const { tactic, patch, wrong } = useTactic()
  const kinds = sourceKinds.map((value) => ({ value, label: t(`domain:sourceKind.${value}`) }))

  function put(index: number, part: Partial<Source>): void {
    patch({ sources: tactic.sources.map((one, at) => (at === index ? { ...one, ...part } : one)) })
  }

  return (
    <Stack>
      <Hint>{tactic.sources.some(({ retired }) => !retired) ? t('sources.hint') : t('sources.empty')}</Hint>
      <div>
        {tactic.sources.map((source, index) =>
          source.retired ? null : (
            <div key={source.id} className={`${classes.row} ${classes.fields}`}>
              <TextInput
                className={classes.grow ?? ''}
                label={t('sources.name')}
                value={source.name}
                error={wrong(`sources.${index}.name`)}
                onChange={({ currentTarget }) => put(index, { name: currentTarget.value })}
              />
              <Select
                label={t('sources.kind')}
                w={150}
                data={kinds}
                value={source.kind}
                onChange={(kind) =>
                  put(index, { kind: sourceKinds.find((one) => one === kind) ?? source.kind })
                }
              />
              <TextInput
                className={classes.grow ?? ''}
                label={t('sources.link')}
                placeholder='https://'
                inputMode='url'
                value={source.link}
                error={wrong(`sources.${index}.link`)}
                onChange={({ currentTarget }) => put(index, { link: currentTarget.value })}
              />
              <div style={{ paddingBlockStart: 20 }}>
                <RemoveButton
                  label={t('sources.remove', { name: source.name })}
                  onClick={() => put(index, { retired: true })}
                />
              </div>
            </div>
          ),
        )}
      </div>
      <AddButton
        label={t('sources.add')}
        onClick={() =>
          patch({
            sources: [
              ...tactic.sources,
              { id: newId(), name: t('sources.newName'), kind: 'website', link: '', retired: false },
            ],
          })
        }
      />
    </Stack>
  )
}
