import type { Tactic } from '@cadans/domain'
import { type Offer, outsourcing } from '@cadans/planner'
import { Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatHours, formatMoney, formatNumber } from '../../../lib/format.ts'
import { useWorkspace } from '../../../lib/workspace.ts'
import { MoneyField } from '../../../ui/form/money-field.tsx'
import { useTactic } from '../parts/tactic-context.ts'
import classes from '../../../ui/form/form.module.css'

/** Oneself or somebody from outside: what the hours lack, and what closing that costs either way. */
export function OutsourcingCard() {
  const { t } = useTranslation('tactic')
  const { language } = useWorkspace()
  const { tactic, basis, patch, wrong } = useTactic()
  const { neededMinutes, availableMinutes, shortPosts, ownCents, offers } = useMemo(
    () => outsourcing(basis),
    [basis],
  )
  const hours = (minutes: number) => formatHours(minutes, language)
  const isShort = shortPosts > 0
  return (
    <div className={classes.card}>
      <Text fw={650}>{t('outsourcing.title')}</Text>
      <Text size='sm'>
        {t(isShort ? 'outsourcing.short' : 'outsourcing.enough', {
          needed: hours(neededMinutes),
          available: hours(availableMinutes),
          posts: formatNumber(shortPosts / 1000, language, 1),
        })}
      </Text>
      {isShort && (
        <>
          <MoneyField
            label={t('outsourcing.hour')}
            value={tactic.ownHourCents ?? 0}
            error={wrong('ownHourCents')}
            onChange={(ownHourCents) => patch({ ownHourCents })}
          />
          <Stack gap={4}>
            {ownCents !== null && (
              <Text size='sm'>
                {t('outsourcing.own', {
                  hours: hours(((neededMinutes - availableMinutes) * 52) / 12),
                  amount: formatMoney(inEuros(ownCents), language),
                })}
              </Text>
            )}
            {offers.map((offer) => (
              <OfferLine
                key={offer.hiredHelpId}
                offer={offer}
                shortPosts={shortPosts}
                ownCents={ownCents}
                tactic={tactic}
              />
            ))}
            {offers.length === 0 && (
              <Text size='sm' c='dimmed'>
                {t('outsourcing.none')}
              </Text>
            )}
          </Stack>
        </>
      )}
    </div>
  )
}

interface OfferProps {
  offer: Offer
  shortPosts: number
  ownCents: number | null
  tactic: Pick<Tactic, 'hiredHelp'>
}

/** What one hired help takes of it, and how that compares with the same posts made by oneself. */
function OfferLine({ offer, shortPosts, ownCents, tactic }: OfferProps) {
  const { t } = useTranslation('tactic')
  const { language } = useWorkspace()
  const { hiredHelpId, posts, cents } = offer
  const name = tactic.hiredHelp.find(({ id }) => id === hiredHelpId)?.name ?? ''
  const line = t('outsourcing.offer', {
    name,
    posts: formatNumber(posts / 1000, language, 1),
    amount: formatMoney(inEuros(cents), language),
  })
  const more = ownCents === null || posts === 0 ? null : cents - Math.round((ownCents * posts) / shortPosts)
  const verdict =
    more !== null &&
    t(more > 0 ? 'outsourcing.dearer' : 'outsourcing.cheaper', {
      amount: formatMoney(inEuros(Math.abs(more)), language),
    })
  return <Text size='sm'>{[line, verdict].filter(Boolean).join(' ')}</Text>
}

/** Cents, of whole euros: an estimate has no cents. */
function inEuros(cents: number): number {
  return Math.round(cents / 100) * 100
}
