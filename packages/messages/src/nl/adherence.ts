export const adherence = { title: 'x' } as const
