import { useMediaQuery } from '@mantine/hooks'

/** Whether the screen is too narrow for a rail beside the page; the same line as in the stylesheets. */
export function useIsPhone(): boolean {
  return useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false })
}
