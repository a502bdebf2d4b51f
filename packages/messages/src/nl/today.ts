export const today = { title: 'x' } as const
