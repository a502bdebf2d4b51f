import type { metrics as source } from '../nl/metrics.ts'
import type { Words } from '../words.ts'

export const metrics = {
  M1: {
    theme: 'No theme runs more than {{value}} post ahead or behind on a channel.',
    origin: 'Own and curated never run more than {{value}} post ahead or behind on a channel.',
    message: 'No key message runs more than {{value}} post ahead or behind on a channel.',
  },
  M2: { theme: 'Over all channels together no theme runs more than {{value}} post ahead or behind.' },
  M3: { format: 'No format runs more than {{value}} post ahead or behind on a channel.' },
  M4: 'A theme follows itself on a channel {{value}} times.',
  M5: 'For {{value}} of the posts the theme was on another channel less than 24 hours before.',
  M6: 'Hard rules broken: {{value}}.',
  M7: '{{value}} of the hours is more than people have.',
  M8: '{{value}} of what you wanted has a place.',
  M9: 'The moments reach {{value}} of the activity that is possible within your rules.',
  M11: 'Promotion reaches {{value}} of the value that is possible under your monthly ceiling.',
  bound: 'limit {{bound}}',
} as const satisfies Words<typeof source>
