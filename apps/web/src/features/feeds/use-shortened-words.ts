import type { Feed } from '@cadans/domain'
import { useTranslation } from 'react-i18next'

/** What the size that calendar programs take did to a feed that was shortened. */
export function useShortenedWords(): (feed: Pick<Feed, 'reach'>) => string {
  const { t } = useTranslation('feeds')
  return ({ reach }) => t(reach.from === null && reach.until === null ? 'shortened' : 'cut')
}
